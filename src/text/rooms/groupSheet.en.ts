import type { GroupSheetText } from './groupSheet.da.ts';

export const groupSheet: GroupSheetText = {
  title: 'Emergency sheet',
  opening: 'Opening the sheet …',
  ring112: 'Ring 112',
  logged: 'It stands in the log that you have opened the sheet.',
  notLogged: 'The sheet is open. It could not be written in the log. Tell your manager once it is calm.',
  damaged: 'Part of the sheet cannot be read. What stands here may be old.',
  none: 'No emergency sheet is written for the citizen.',
  closed: 'The sheet cannot be opened here.',
  noneWhat: 'If there is danger now, ring 112. Then ring the key worker.',
  fields: {
    name: 'Name',
    tell112: 'Tell 112',
    address: 'Address',
    health: 'Health',
    phone: 'Phone',
    childPickUp: 'The children are picked up',
    keyWorker: 'Key worker',
  },
  back: 'To the group',
  backToCase: 'To the case',
  goneSoon: 'Close the sheet when you are done. It also goes when you lock or hide.',
  write: 'Write the emergency sheet',
  mend: 'Write it anew',
};
