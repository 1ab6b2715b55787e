import type { StaffKeysText } from './staffKeys.da.ts';

export const staffKeys: StaffKeysText = {
  key: 'Key, to be read aloud',
  mine: 'Your own key. Read it aloud when a colleague wants to compare.',
  how: 'Compare keys before you send cases: call each other, or sit together. Your colleague reads their key aloud, and you follow here. If all groups are the same, it is the right person the files go to.',
  compare: (name: string) => `${name} and I have compared`,
  comparing: 'Saving …',
  compared: (by: string, on: string) => `Compared on ${on}, says ${by}.`,
  changed: 'The key is another than when you compared. Compare again before you send anything.',
  never: 'Not compared yet.',
  failed: 'It was not noted. Try again.',
  join: (name: string) => `${name} gets their own machine`,
  joining: {
    lead: 'With it your colleague can work on a machine of their own with the cases their key opens.',
    nextTitle: 'What happens',
    next: [
      'You save the file and give it to your colleague.',
      'On their own machine they choose that they have a backup, the file, and their printed recovery key.',
      'They unlock with the recovery key and choose a new passphrase there.',
    ],
    means: [
      'The file can only be opened with your colleague’s recovery key. You cannot open it yourself.',
      'Drafts do not come along.',
      'Afterwards you keep up with files, under sending and receiving cases.',
    ],
    save: 'Save the file',
    saving: 'Saving …',
    saved: (name: string) => `The file is called ${name}`,
    savedNext: 'Give it to your colleague. Delete it once they have come in.',
    failed: 'The file was not saved. Nothing has changed. Try again.',
    done: 'Back to the staff',
  },
};
