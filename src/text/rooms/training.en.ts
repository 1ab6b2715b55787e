import type { TrainingText } from './training.da.ts';

/** Words of training in English. */
export const training: TrainingText = {
  start: {
    title: 'Try with example cases',
    lead: 'Here you can practise. The cases are made up.',
    points: [
      'There are fifteen cases, each at its stage, and a group is running. You have every role and may try everything.',
      'At the bottom of each page it says Practice.',
      'Never write about real citizens here. What you write is deleted.',
      'Real cases are locked meanwhile. They lie apart, and practice cannot touch them.',
      'Practice lasts until you end it, reload the page or close the browser. Then everything in it is gone.',
    ],
    begin: 'Begin to practise',
    making: (ready, all) =>
      all === 0 ? 'Getting ready …' : `Getting the cases ready: ${String(ready)} of ${String(all)}`,
    inUse: 'Somebody practises in another window. End that first.',
    failed: 'Practice could not be made ready. Your real cases are untouched. Try again.',
  },
  lock: {
    title: 'Practice is locked',
    lead: 'In practice the passphrase stands here. Type it, and practise unlocking.',
    fill: 'Type it for me',
    other:
      'Do you need a real case? Open the product in a new tab, or end practice at the bottom of the page.',
  },
  end: {
    open: 'End practice',
    title: 'End practice and delete everything?',
    text: 'Everything in practice is deleted now. Real cases are untouched.',
    stay: 'Stay in practice',
    do: 'End and delete everything',
  },
  settings: 'This is practice. You end it at the bottom of the page.',
  room: {
    title: 'Exercises',
    lead: 'Four things to try. Take them in your own order. You cannot break anything.',
    exercises: [
      {
        title: 'Ask routinely',
        steps: [
          'Choose “Ask routinely” on the front page.',
          'Answer as if you sat alone in an office. Let the citizen say yes to two of the questions.',
          'Write two children of 6 and 9, and choose a safe way to keep in contact.',
          'Read what will be signed. Sign.',
        ],
        look: 'Look at the case afterwards: what waits now, and whom do you help first?',
      },
      {
        title: 'Make a risk evaluation',
        steps: [
          'Open Asp, and begin the risk evaluation.',
          'Choose “not known” in a few places. It never counts as a no.',
          'Try to choose the lowest level when the citizen is afraid. Read what the page asks for.',
          'Choose the level you yourself believe in, and write why.',
        ],
        look: 'Open Rose, and compare the two evaluations. What is different?',
      },
      {
        title: 'Write a safety plan',
        steps: [
          'Open Lind. The plan is begun. Go on with it.',
          'Write in the citizen’s words: who does what, and when.',
          'Choose whether she takes anything home. Where can it be kept?',
          'Sign, and read the plan as the citizen sees it.',
        ],
        look: 'Press F9 on the way. The screen is empty at once, and nothing is lost.',
      },
      {
        title: 'Lead a group',
        steps: [
          'Choose “Groups” on the front page, and open The evening group. Bøg waits for a place.',
          'Open Bøg’s case, and answer whom the citizen must not meet. Go back to the group, and take Bøg in.',
          'Choose “Sessions and participants”. See who is cleared for the next one.',
          'Write a concern for Hyld. Read whom to ring, and open the emergency sheet.',
        ],
        look: 'Notice what a group leader does not see. Open Hyld’s case, and compare.',
      },
    ],
    casesTitle: 'The cases',
    cases: [
      'Asp: has told today. The children’s cards wait for an answer.',
      'Birk: danger right now. Handed over and not accepted.',
      'Rose: high risk, and the evaluation is overdue.',
      'Lind: several act together. The plan is a draft.',
      'Eg: only wants to talk. Staff’s own plan.',
      'Pil: an individual course is running.',
      'Hassel: stays at a crisis centre. An exception with its reason.',
      'Ask: has not told. Ask again today.',
      'El: worry on the telephone. An expected child.',
      'Røn: the course has ended, follow-up is running.',
      'Tjørn: closed more than a year ago. Can be opened again.',
      'Hyld, Ahorn and Fyr: are in The evening group.',
      'Bøg: waits for a group.',
    ],
  },
};
