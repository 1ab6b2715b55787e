import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { labelProblems, type LabelProblem } from '../../rules/local/levelLabels.ts';
import { plainLetters } from '../../rules/local/plainLetters.ts';
import { TextField } from '../kit/TextField.tsx';
import { fieldId, textOf, type FormProps, type OfficePage, type OfficeWords } from './officePage.ts';

/** The most serious level first, as it is looked for. */
export const worstFirst: readonly RiskLevel[] = [...riskLevels].reverse();

function messageOf(problem: LabelProblem, { room, levels }: OfficeWords): string {
  const words = room.levels;
  switch (problem.code) {
    case 'labelEmpty':
      return words.labelEmpty;
    case 'labelTooLong':
      return words.labelTooLong(problem.most);
    case 'labelReadsAsSafe':
      return words.labelReadsAsSafe(problem.word);
    case 'labelTaken':
      return words.labelTaken(levels[problem.by].short);
  }
}

function LevelsForm({ values, words, change, errorAt }: FormProps) {
  return (
    <>
      {worstFirst.map((level) => (
        <TextField
          key={level}
          id={fieldId(level)}
          label={words.levels[level].short}
          value={textOf(values, level)}
          onChange={(text) => change(level, text)}
          error={errorAt(level)}
        />
      ))}
    </>
  );
}

/** The words the four levels go by here. */
export const levelsPage: OfficePage = {
  keys: ['office.levels'],
  begin: ({ local }, { levels }) =>
    Object.fromEntries(worstFirst.map((level) => [level, local.levelLabels[level] ?? levels[level].short])),
  problems: (values, words) => {
    const typed = Object.fromEntries(riskLevels.map((level) => [level, textOf(values, level)]));
    const found = labelProblems(typed);
    return worstFirst.flatMap((level) => {
      const problem = found[level];
      return problem === undefined
        ? []
        : [{ path: level, message: `${words.levels[level].short}: ${messageOf(problem, words)}` }];
    });
  },
  write: (values, { words }) => {
    const own = riskLevels.flatMap((level) => {
      const text = textOf(values, level).trim();
      return plainLetters(text) === plainLetters(words.levels[level].short) ? [] : [[level, text]];
    });
    const value = own.length === 0 ? '' : JSON.stringify(Object.fromEntries(own));
    return [{ key: 'office.levels', value, checkedOn: null }];
  },
  lines: ({ local }, { levels }) =>
    worstFirst.map((level) => ({
      key: level,
      setting: 'office.levels',
      term: levels[level].short,
      text: local.levelLabels[level] ?? levels[level].short,
    })),
  Form: LevelsForm,
};
