import { defineStep } from '../define.ts';

const source = { work: 'servicesAct', place: '§ 10' } as const;

/** Joins anonymous counselling to a later case (`given.otherStream`); both stay as they were. */
export const caseLink = defineStep({
  id: 'caseLink',
  stage: 'alongside',
  signs: 'caseLink',
  givens: ['otherStream'],
  topics: [{ id: 'link', fields: [{ id: 'why', kind: 'shortText', source }] }],
});
