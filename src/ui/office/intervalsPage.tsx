import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { longestDays } from '../../rules/dueDates.ts';
import { intervalProblems, type IntervalProblem } from '../../rules/local/intervals.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { TextField } from '../kit/TextField.tsx';
import { worstFirst } from './levelsPage.tsx';
import {
  daysTyped,
  fieldId,
  textOf,
  type FormProps,
  type OfficePage,
  type OfficeWords,
} from './officePage.ts';

/** A day is the least there is: that level cannot be shortened. */
const canShorten = (level: RiskLevel): boolean => longestDays[level] > 1;

function messageOf(problem: IntervalProblem, { room, levels }: OfficeWords): string {
  const words = room.intervals;
  switch (problem.code) {
    case 'notWholeDays':
      return words.notWholeDays;
    case 'longerThanModel':
      return words.longerThanModel(room.days(problem.most));
    case 'longerThanBelow':
      return words.longerThanBelow(levels[problem.below].short, room.days(problem.most));
  }
}
const nameOf = (level: RiskLevel, { levels }: OfficeWords, local?: LocalSettings): string =>
  local?.levelLabels[level] ?? levels[level].short;

function IntervalsForm({ office: { local }, values, words, change, errorAt }: FormProps) {
  const { room } = words;
  const fixed = worstFirst.filter((level) => !canShorten(level));
  return (
    <>
      <DescriptionList
        items={fixed.map((level) => ({
          term: nameOf(level, words, local),
          description: room.days(longestDays[level]),
          note: room.intervals.fixed,
        }))}
      />
      {worstFirst.filter(canShorten).map((level) => (
        <TextField
          key={level}
          id={fieldId(level)}
          label={nameOf(level, words, local)}
          hint={room.intervals.hint(room.days(longestDays[level]))}
          value={textOf(values, level)}
          onChange={(text) => change(level, text)}
          error={errorAt(level)}
          digits
          width="four"
        />
      ))}
    </>
  );
}

/** Days to the next evaluation; only shorter than the model's. */
export const intervalsPage: OfficePage = {
  keys: ['office.intervals'],
  begin: ({ local }) =>
    Object.fromEntries(
      worstFirst.map((level) => [level, String(local.ceilings[level] ?? longestDays[level])]),
    ),
  problems: (values, words) => {
    const found = intervalProblems(
      Object.fromEntries(riskLevels.map((level) => [level, daysTyped(textOf(values, level))])),
    );
    return worstFirst.flatMap((level) => {
      const problem = found[level];
      return problem === undefined
        ? []
        : [{ path: level, message: `${nameOf(level, words)}: ${messageOf(problem, words)}` }];
    });
  },
  write: (values) => {
    const own = riskLevels.flatMap((level) => {
      const days = daysTyped(textOf(values, level));
      return days === longestDays[level] ? [] : [[level, days]];
    });
    const value = own.length === 0 ? '' : JSON.stringify(Object.fromEntries(own));
    return [{ key: 'office.intervals', value, checkedOn: null }];
  },
  lines: ({ local }, words) =>
    worstFirst.map((level) => ({
      key: level,
      setting: 'office.intervals',
      term: nameOf(level, words, local),
      text: words.room.days(local.ceilings[level] ?? longestDays[level]),
    })),
  Form: IntervalsForm,
};
