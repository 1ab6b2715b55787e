import { numberProblems, type NumberProblem } from '../../rules/local/dutyNumbers.ts';
import { checkedLine, withCheckedDay } from './checked.tsx';
import { NumbersForm } from './NumbersForm.tsx';
import { idsIn, listPath, numbersIn, pathOf } from './numbersValues.ts';
import type { Line, OfficePage, OfficeWords } from './officePage.ts';

function toldProblem(
  problem: NumberProblem,
  { numbers }: OfficeWords,
): readonly ['label' | 'number', string] {
  const { wrong } = numbers;
  switch (problem.code) {
    case 'numberLabelMissing':
      return ['label', wrong.label];
    case 'numberTooLong':
      return ['label', wrong.tooLong(problem.most)];
    case 'numberMissing':
      return ['number', wrong.number];
    case 'numberNotANumber':
      return ['number', wrong.notANumber];
    case 'numberObsolete':
      return ['number', wrong.obsolete];
    case 'numberTwice':
      return ['number', wrong.twice];
  }
}

/** The office's own duty numbers: signed and dated, and then public on the danger page. */
export const numbersPage: OfficePage = {
  keys: ['office.numbers'],
  begin: ({ local }) => ({
    [listPath]: local.numbers.map((_, at) => `n${String(at)}`),
    ...Object.fromEntries(
      local.numbers.flatMap(({ label, number }, at) => [
        [pathOf(`n${String(at)}`, 'label'), label],
        [pathOf(`n${String(at)}`, 'number'), number],
      ]),
    ),
  }),
  problems: (values, words) =>
    [...numberProblems(numbersIn(values))].map(([at, problem]) => {
      const [what, message] = toldProblem(problem, words);
      return {
        path: pathOf(idsIn(values)[at] ?? '', what),
        message: `${words.numbers.one(at + 1)}: ${message}`,
      };
    }),
  write: (values, now) => {
    const typed = numbersIn(values);
    const value = typed.length === 0 ? '' : JSON.stringify(typed);
    return [withCheckedDay({ key: 'office.numbers', value }, values, listPath, now)];
  },
  lines: (office, words, language) => [
    ...office.local.numbers.map(({ label, number }): Line => ({
      key: label,
      setting: 'office.numbers',
      term: label,
      text: number,
    })),
    ...checkedLine(office, 'office.numbers', '', words, language),
  ],
  Form: NumbersForm,
};
