import { starterCriteria } from '../../model/local/pathwayCriteria.ts';
import { criterionProblems, type CriterionProblem } from '../../rules/local/criterionProblems.ts';
import { CriteriaForm } from './CriteriaForm.tsx';
import { criteriaIn, textPath, valuesOf } from './criteriaValues.ts';
import type { OfficePage, OfficeWords } from './officePage.ts';

function messageOf(problem: CriterionProblem, { room, conflicts }: OfficeWords): string {
  const words = room.criteria;
  switch (problem.code) {
    case 'criterionEmpty':
      return words.criterionEmpty;
    case 'criterionTooLong':
      return words.criterionTooLong(problem.most);
    case 'criterionTwice':
      return words.criterionTwice;
    case 'criterionConflict': {
      const { id, source } = problem.conflict;
      const { why, instead } = conflicts[id];
      return words.criterionConflict(why, words.pages(source.place), instead);
    }
  }
}

/** The municipality's own criteria for a course; one against the target group is refused with the page. */
export const criteriaPage: OfficePage = {
  keys: ['office.criteria'],
  begin: ({ local }) => valuesOf(local.criteria.criteria),
  problems: (values, words) => {
    const criteria = criteriaIn(values);
    return [...criterionProblems(criteria)].map(([id, problem]) => {
      const kind = criteria.find((each) => each.id === id)?.kind ?? 'inclusion';
      const number = criteria.filter((each) => each.kind === kind).findIndex((each) => each.id === id) + 1;
      const name = `${words.room.criteria.kind[kind]} ${String(number)}`;
      return { path: textPath(id), message: `${name}: ${messageOf(problem, words)}` };
    });
  },
  write: (values) => {
    const value = JSON.stringify(criteriaIn(values));
    const asShipped = value === JSON.stringify(starterCriteria.criteria);
    return [{ key: 'office.criteria', value: asShipped ? '' : value, checkedOn: null }];
  },
  lines: ({ local }, { room }) =>
    local.criteria.criteria.map(({ id, kind, text }, at) => ({
      key: id,
      setting: 'office.criteria',
      term: room.criteria.kind[kind],
      text,
      at,
    })),
  Form: CriteriaForm,
};
