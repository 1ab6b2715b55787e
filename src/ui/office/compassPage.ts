import { compassAnchors, starterSet } from '../../model/compass/compassDimensions.ts';
import { compassProblems, type CompassProblem } from '../../rules/local/compassSets.ts';
import type { CompassSet } from '../../rules/local/shippedCompass.ts';
import { CompassForm } from './CompassForm.tsx';
import { partsPath, pathOf, setIn, valuesOfSet } from './compassValues.ts';
import type { OfficePage, OfficeWords } from './officePage.ts';

function messageOf(problem: CompassProblem, { compass }: OfficeWords): string {
  switch (problem.code) {
    case 'nameEmpty':
      return compass.nameEmpty;
    case 'nameTooLong':
    case 'wordsTooLong':
      return compass.tooLong(problem.most);
    case 'nameTwice':
      return compass.nameTwice;
    case 'nameChanged':
      return compass.nameChanged(problem.name);
    case 'wordsMissing':
      return compass.wordsMissing;
    case 'tooFew':
      return compass.tooFew(problem.least);
    case 'tooMany':
      return compass.tooMany(problem.most);
  }
}

const partsOf = (set: CompassSet, { starter }: OfficeWords) => set.dimensions ?? starterSet(starter);

/** The office's own compass: what is asked and what the numbers mean. What an id is about never changes. */
export const compassPage: OfficePage = {
  keys: ['office.compass'],
  begin: ({ local }, words) => valuesOfSet(partsOf(local.compass, words)),
  problems: (values, words) => {
    const parts = setIn(values);
    // Which names are released is known where the office is (`CompassForm` keeps them fixed), and judged again at reading.
    return compassProblems(parts, {}).map(({ id, field, problem }) => {
      if (id === null || field === null) return { path: partsPath, message: messageOf(problem, words) };
      const at = parts.findIndex((part) => part.id === id);
      const name = `${words.compass.part(at + 1)}, ${labelOf(field, words)}`;
      return { path: pathOf(id, field), message: `${name}: ${messageOf(problem, words)}` };
    });
  },
  write: (values, { words }) => {
    const value = JSON.stringify(setIn(values));
    const asShipped = value === JSON.stringify(starterSet(words.starter));
    return [{ key: 'office.compass', value: asShipped ? '' : value, checkedOn: null }];
  },
  lines: ({ local }, words) =>
    partsOf(local.compass, words).flatMap(({ id, name, question, anchors }, at) => [
      { key: id, setting: 'office.compass', term: words.compass.part(at + 1), text: name, at },
      {
        key: `${id} question`,
        setting: 'office.compass',
        term: `${name}: ${words.compass.question}`,
        text: question,
      },
      ...compassAnchors.map((anchor) => ({
        key: `${id} ${anchor}`,
        setting: 'office.compass' as const,
        term: `${name}: ${words.compass.anchor[anchor]}`,
        text: anchors[anchor],
      })),
    ]),
  Form: CompassForm,
};

export const labelOf = (
  field: 'name' | 'question' | (typeof compassAnchors)[number],
  { compass }: OfficeWords,
) => (field === 'name' ? compass.name : field === 'question' ? compass.question : compass.anchor[field]);
