import type { ShellText } from './shell.da.ts';

export const shell: ShellText = {
  product: 'Forløb',
  skip: 'Go to the content',
  lock: 'Lock',
  switch: 'Switch',
  switchPerson: 'Switch person',
  hide: 'Hide',
  hideKey: 'F9',
  danger: 'Immediate danger',
  home: 'Today',
  settings: 'Settings',
  signedIn: (label) => `You are ${label}`,
  startConversation: 'In conversation',
  endConversation: 'End conversation',
  otherLanguage: 'Dansk',
  training: {
    label: 'Practice',
    band: 'Practice – example cases, not real citizens',
    exercises: 'Exercises',
  },
  hidden: {
    title: 'New tab',
    text: 'This page is empty.',
    again: 'Continue',
  },
  idle: {
    title: 'Are you still there?',
    text: (seconds) => `The page locks in ${String(seconds)} seconds. What you have written is saved.`,
    stay: 'I am here',
    lockNow: 'Lock now',
  },
  update: {
    text: 'A new version is ready. It is put to use when you lock. Nothing is lost.',
    now: 'Use it now',
    wait: 'You can switch when you are not in the middle of something.',
  },
  clockBehind:
    'The clock of this machine has gone backwards. Due dates are counted from your last signature. Have the clock set right.',
  readOnly:
    'The program is already open in another tab. Here you can read. Write in the other tab, or close it and unlock again.',
  problem: {
    diskFull:
      'There is no room to save on this machine. The text still stands here. Make room, or save a backup under Settings.',
    timedOut: 'Saving took too long. The text still stands here. Try again.',
    otherTabWrites:
      'Another tab is writing right now. The text still stands here. Close the other tab and try again.',
    newerStore:
      'What is stored was made with a newer version. Here it can only be read. Reload the page to get the new version.',
    locked: 'The page is locked. Unlock, and go on where you were.',
    damaged: 'Part of what is stored cannot be read. The rest is untouched.',
    noKey:
      'That part of the case cannot be signed with your access. The text still stands here. A colleague who can open it must write it, or share the case with you.',
    failed: 'Saving did not work. The text still stands here. Try again.',
  },
  damagedTeam: {
    title: 'Part of what is stored cannot be read',
    happened: 'What tells who you are is damaged on this machine. It is not your fault.',
    safe: 'Everything else is untouched. Cases and drafts are still here, and nothing is deleted.',
    tell: 'Tell again who you are. Then you get to your cases.',
    whatToDo:
      'Tell your lead. If you have a backup, it can be put in once what is here has been saved elsewhere.',
    tellAgain: 'Tell again who you are',
  },
  /** A part of a page, or all of it; `title` is for all of it. */
  notFetched: {
    title: 'The page could not be fetched',
    text: 'Something here could not be fetched. What was shown as saved is saved. Try again in a moment.',
    again: 'Try again',
  },
  broken: {
    title: 'The page stopped',
    happened: 'Something went wrong, so this page cannot be shown.',
    safe: 'What was shown as saved is saved. What you have signed is unchanged.',
    whatToDo:
      'Reload the page and unlock again. If it happens again, save a backup under Settings and tell your lead.',
    reload: 'Reload the page',
  },
};
