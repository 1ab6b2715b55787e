import type { CaseFromGroupText } from './caseFromGroup.da.ts';

export const fromGroup: CaseFromGroupText = {
  told: 'Answer the group',
  clearance: 'Write to the group leader',
};
