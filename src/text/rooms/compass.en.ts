import type { CompassText } from './compass.da.ts';

/** Words of the change compass: the room of the worker, and the citizen's own view. */
export const compassRoom: CompassText = {
  title: 'Change compass',
  lead: 'Parts of life, each from 1 to 10. The numbers are for a talk. They are never added up, and a high number does not mean that the danger is gone.',
  back: 'Back to the case',
  suggestion: 'A suggestion, not a national compass',
  none: 'The compasses will stand here: a picture and a table of what has moved. Begin with one of the buttons.',
  noneWhileReading: 'The compasses will stand here once one has been filled.',
  together: 'Fill it with the citizen',
  alone: 'Let the citizen fill it alone',
  withPlan:
    'The compass goes with the citizen’s plan: look at it when the plan is made, and when it is gone through.',
  planIsNewer: (day) =>
    `The citizen’s plan was written on ${day}, after the newest compass. Perhaps it is time for a new one.`,
  waiting: {
    title: 'The citizen’s answers are not signed',
    text: (when) => `The citizen has answered alone. Last saved ${when}. Read the answers today.`,
    open: 'Read and sign',
    goOn: 'Let the citizen go on writing',
  },
  filledBy: {
    staffWithCitizen: 'Filled together',
    citizenAlone: 'Filled by the citizen alone',
  },
  overTime: {
    picture: (days) => `Picture of the compass, ${days}. The table says the same.`,
    legend:
      '10 is outermost, 1 innermost. A part without a number has no mark. Lines and marks tell the day.',
    showTable: 'Show as a table',
    showPicture: 'Show as a picture',
    print: 'Print',
    table: 'The compass day by day',
    part: 'Part of life',
    goal: 'Goal now',
    none: 'not answered',
    noGoal: 'no goal chosen',
  },
  changes: {
    title: (day) => `Since ${day}`,
    fromTo: (from, to) =>
      from === to ? `${String(to)} both times` : `from ${String(from)} to ${String(to)}`,
    forward: 'Moved forward.',
    unchanged: 'Unchanged.',
    back: 'Moved back.',
    kept: 'Kept, as was the goal.',
    goalThen: (goal) => `Goal: ${goal}.`,
    cannot: 'No part has a number both times, so there is nothing to hold together.',
    first: 'There is one compass. When there is one more, what has moved will stand here.',
  },
  words: 'Said about it',
  note: 'What we noticed',
  today: {
    title: 'Talk about it today',
    safety:
      'The answer about feeling safe is low. Ask what the citizen is afraid of, and whether the risk is to be evaluated again.',
    hope: 'The answer about hope is low. Ask calmly about thoughts of suicide, and stay with the citizen.',
  },
  asCitizen:
    'The citizen has answered alone. The answers stand as they were given and cannot be changed here.',
  oldSet: 'Filled by an earlier version of the compass.',
  handOver: {
    title: 'Let the citizen fill it alone',
    lead: 'The citizen gets the questions on the screen and nothing else.',
    points: [
      'Stay near. The person using violence must not be in the room.',
      'The case is closed while the citizen writes. Nobody can get into it from here.',
      'Other windows with the product lock at once.',
      'When the citizen is done, the screen locks. You unlock and sign.',
      'The answers are kept, also when the citizen hides the page.',
    ],
    begin: 'Lock the case and show the questions',
    failed: 'It did not succeed. The case was not handed over. Try again.',
  },
  citizen: {
    title: 'How are you?',
    intro: [
      'Here are some questions about your life right now.',
      'You may skip everything. No answer is wrong.',
      'You can always hide the page, get help in immediate danger, or stop.',
      'Your answers are kept. The person you talk with reads them afterwards.',
    ],
    begin: 'Begin',
    next: 'Go on',
    back: 'Back',
    stop: 'Stop here',
    done: {
      title: 'Thank you',
      lead: 'Press the button, and give the computer back. The screen locks.',
      finish: 'I am done',
      back: 'See the answers again',
    },
    notSaved: 'The last answer is not saved yet. Leave the page open, and tell the person you talk with.',
    tryAgain: 'Try again',
  },
};
