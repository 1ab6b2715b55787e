import type { WayOnText } from './wayOn.da.ts';

/** Words beside the work of stages 5-7: criteria, course, follow-up and closing. */
export const wayOn: WayOnText = {
  criteria: {
    suggestion: 'The list is a suggestion of the program. It is not national criteria.',
    own: 'It is your own list.',
    none: 'Your criteria stand here once a lead has written them under “Settings”. You can choose without.',
    noneHere: 'None on the list.',
  },
  courseWaits: 'A course can only be signed once this is in place. You can choose it now and come back.',
  held: {
    title: 'The course is held',
    lead: 'Something is missing. Conversations can still be logged, and nobody is turned away.',
    who: {
      trained: 'Somebody trained in risk evaluation can mend it.',
      keyStaff: 'Write it under “The citizen’s situation”. Key staff can give reasons for an exception.',
      anyone: 'You or a colleague answer the card.',
    },
  },
  silence: {
    title: '“If I go silent” – what you agreed',
    none: 'Nothing is agreed yet. Look at the safe contact card, and talk to a colleague before you try.',
    measure: (what, who, when) => `${what} Who: ${who}. When: ${when}.`,
  },
  closing: {
    waitsTitle: 'Closing waits for a colleague',
    waits:
      'Write all of it now if you like. It stays as a draft and can be signed once a colleague has looked at the case.',
    outside:
      'Ask a colleague to look on the page of the case. When nobody can be reached, a lead can name a person from outside under “Staff”.',
    message: 'The last message must arrive safely before the case is closed.',
  },
  violence:
    'Ask about danger now. Once you have signed, the risk must be evaluated again today. It is not a defeat.',
  days: {
    propose: 'Propose days',
    again: 'Propose anew',
    lead: 'The proposal follows what you chose on the page before. Every day can be changed or removed.',
    put: 'The days are filled in.',
    caption: 'Days of contact, in order',
    columns: ['Day', 'Phase', 'Change'],
    change: 'Change',
    done: 'Done',
    remove: 'Remove',
    removed: 'The day is removed.',
    none: 'The days come here. Press “Propose days”, or add them one by one.',
    noDay: 'Day missing',
    noPhase: 'no phase',
  },
  after: {
    next: 'next step',
    lead: 'Next could be:',
    talkOn: (date) => `You talk again ${date}. The day appears under “Today”.`,
    noDay: 'No new day is agreed. Agree on one if you can, so that nobody is forgotten.',
    evaluate: 'The risk must be evaluated again today.',
  },
  task: {
    decided: {
      groupCourse: 'chosen: group course',
      individualCourse: 'chosen: individual course',
      crisisCentre: 'chosen: crisis centre',
      otherHelp: 'chosen: other help',
      notNow: 'chosen: not now',
    },
    exception: 'departing from criteria, with a reason',
    offerOn: (date) => `a course is offered again ${date}`,
    otherWay: 'Another way was chosen. A course can always be chosen in a new overall judgement.',
    waitingList: (date) => `on the waiting list, contact again ${date}`,
    talkOn: (date) => `next talk ${date}`,
    followUpOn: (date) => `next follow-up ${date}`,
    tryOn: (date) => `try again ${date}`,
  },
  closed: {
    still:
      'Supportive talks, notes on danger, events, evaluation and plan can still be written. The case can be opened again with all of it.',
    door: 'How the door stands open',
  },
};
