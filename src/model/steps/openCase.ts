import { defineStep, type Field } from '../define.ts';

const source = { work: 'model2022', place: 'p. 15' } as const;
const goesTo = 'caseOpened' as const;

/** What a case is known by and who carries it; never a name. */
export const openCaseFields = [
  { id: 'alias', kind: 'shortText', required: true, goesTo, source },
  { id: 'responsible', kind: 'shortText', required: true, goesTo, source },
  { id: 'standIn', kind: 'shortText', goesTo, source },
  { id: 'caseNumber', kind: 'shortText', goesTo, protected: true, source },
] as const satisfies readonly Field[];

/** Opens a case, or corrects who is responsible for it. */
export const openCase = defineStep({
  id: 'openCase',
  stage: 'alongside',
  signs: 'caseOpened',
  topics: [{ id: 'case', fields: openCaseFields }],
});
