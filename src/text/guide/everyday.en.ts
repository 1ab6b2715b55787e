import type { EverydayText } from './everyday.da.ts';

export const everydayEn: EverydayText = {
  notes: {
    title: 'Notes: into the case system and to others',
    purpose: 'The program is not the archive. What is signed must stand in your case system, too.',
    where: 'On the page of the case: notes.',
    steps: [
      'Choose what to take: what is not journalised yet, a period, or a single note.',
      'Choose whom it is for. Outside your own case, protected information is taken out. The page says where you may tick it yourself.',
      'Read the box for you alone. It does not come along in the document.',
      'Read the text through. Free text can hold names, places and plans.',
      'Press copy or print, and read the warning.',
      'Put the text into the case system, and save it there.',
      'Confirm only when it stands there. Until then it is marked as not journalised.',
    ],
    remember: [
      'Clear the clipboard afterwards. The page says how to delete what Windows keeps, too.',
      'Before a letter or a message: who else can read it?',
      'The safety plan is never passed on from here. Read it with the citizen at the office.',
      'If somebody asks for access to data, never answer from here. Give it to your data-protection officer.',
    ],
  },
  workday: {
    title: 'The day: front page, lock and backup',
    purpose: 'The front page says in words what is urgent. What matters most stands first.',
    where: '“Today” is the front page. Lock, hide and immediate danger are at the top of every page.',
    steps: [
      'Begin at the top. Each line is a case and says what is missing.',
      'If something can wait, put it off with a day and a reason. Danger can never wait.',
      'Find a case by cover word or case number.',
      'If you hand a case over, call the one who gets it. It is yours until they say yes.',
      'If somebody comes by, press F9. The screen is empty at once, and nothing is lost.',
      'When you sit together, press “In conversation”. The page is calmer, and it locks later.',
      'Save a backup before you go home. Keep the file elsewhere than on this machine.',
    ],
    remember: [
      'The page locks itself: after 5 minutes unused, 20 in conversation, 1 when the tab is hidden.',
      'What you write is saved as you go. “Saved” and the time stand beside the heading.',
      'Take care of the sheet with the recovery key. You need it to bring the backup back.',
      'To practise, try the example cases from the lock screen.',
    ],
  },
};
