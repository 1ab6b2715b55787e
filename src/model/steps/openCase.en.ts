import type { Wording } from '../define.ts';
import type { openCase } from './openCase.ts';

export const caseTopicEn = {
  title: 'The case and who is responsible',
  guidance: [
    'Give the case a cover word, for example a tree or a bird. Never a name, initials or an address.',
    'One person is responsible, and one is stand-in. The citizen should know who.',
    'If someone else is to take over, the case stays yours until they have accepted.',
  ],
};

export const caseFieldsEn = {
  alias: {
    label: 'The cover word of the case',
    hint: 'A neutral word that stands on the screen instead of the name. For example “Asp”.',
  },
  responsible: {
    label: 'Responsible worker',
    hint: 'Your own name or initials, until someone else has taken over.',
  },
  standIn: { label: 'Stand-in' },
  caseNumber: { label: 'Number in the municipality’s own case system', hint: 'Never a CPR number.' },
};

export const openCaseEn: Wording<typeof openCase> = {
  title: 'The case and who is responsible',
  topics: { case: caseTopicEn },
  fields: caseFieldsEn,
};
