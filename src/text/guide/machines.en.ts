import type { MachinesText } from './machines.da.ts';

export const machinesEn: MachinesText = {
  sendCase: {
    title: 'Send a case to a colleague’s machine',
    purpose:
      'A colleague can go on, e.g. while you are away. The case moves in a locked file, and nothing happens by itself.',
    where:
      'Sending and receiving: on the front page and under settings. On the page of a case: send to a colleague’s machine.',
    steps: [
      'Sign what your colleague needs. Drafts stay with you.',
      'Choose cases and colleagues. The page shows what each of them opens. If a case is closed to a colleague, the page says so.',
      'Read what comes along and what stays here. Save the file.',
      'Pass the file on in the way your municipality has chosen, and say that it is coming.',
      'Your colleague chooses to receive a file, and sees what is in it before anything is written.',
      'Your colleague merges it. The new is laid beside what was there.',
      'Send a file back when something was written that the other must see.',
    ],
    remember: [
      'If you have both evaluated, both evaluations stand beside each other. Talk the same day, and go by the more serious one.',
      'What came is as of the day the file was made. Call if it is urgent.',
      'Compare keys with your colleague the first time. They stand on the page of the staff.',
      'If a file is refused, nothing has changed. The page says what you can do.',
    ],
  },
};
