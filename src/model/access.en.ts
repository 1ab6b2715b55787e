import type { AccessWording } from './access.da.ts';

export const accessEn: AccessWording = {
  identity: 'Name and address',
  contact: 'Alias, safe contact and danger',
  emergency: 'Emergency sheet for the group',
  intake: 'Detection and children',
  caseFile: 'Assessment, talks, risk, plan and decisions',
  participation: 'What a group leader needs to know',
  statistics: 'Figures without names',
  staff: 'Staff',
  settings: 'What the office has agreed on',
  audit: 'Who has seen what',
  group: 'Groups',
};
