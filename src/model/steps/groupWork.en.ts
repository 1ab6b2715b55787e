import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { emergencySheet, fromGroup, groupPreparing } from './groupWork.ts';

export const groupPreparingEn: Wording<typeof groupPreparing> = {
  title: 'Preparing talk for a group',
  lead: 'A talk before the citizen joins the group. Group leader and key worker can read it.',
  topics: {
    four: {
      title: 'The two and a half hours',
      guidance: [
        'Go through the whole way together: from home, there, in, out and home again.',
        'Find a quite ordinary reason to be away. It must be one that can be said aloud.',
        'Where the phone shares its location, talk about the moment. Switching it off may be noticed.',
      ],
    },
    others: {
      title: 'The others in the group',
      guidance: [
        'Ask everybody. Say why: “We ask everyone, so that nobody meets someone they cannot be in a room with.”',
        'The name is read by the key worker. Nobody else in the group is told.',
        'If the answer is no today, the citizen can always say so later.',
      ],
    },
  },
  fields: {
    reasonForAbsence: { label: 'What does the citizen say about the time, if somebody asks?' },
    locationSharing: { label: 'Does the phone, the watch or the car share its location?', options: answerEn },
    locationAgreed: { label: 'What have you agreed about it?', hint: 'Both what and when.' },
    thereAndHome: { label: 'How does the citizen get there and home safely?' },
    whoMightTurnUp: { label: 'Who might turn up, and what do you do then?' },
    mustNotMeet: { label: 'Is there anybody the citizen must not meet in the group?', options: answerEn },
    mustNotMeetWhom: {
      label: 'Who is it?',
      hint: 'In the citizen’s own words. The key worker reads it and decides.',
    },
    hopes: { label: 'What does the citizen hope for?', hint: 'Preferably in the citizen’s own words.' },
    onDay: { label: 'When did you talk?', hint: 'Leave it empty if it is today.' },
  },
};

export const emergencySheetEn: Wording<typeof emergencySheet> = {
  title: 'Emergency sheet',
  lead: 'What a group leader must know if there is danger at the door. The sheet lies by itself. Every time it is opened, it stands in the log.',
  topics: {
    person: {
      title: 'The citizen',
      guidance: [
        'Write only what helps in an emergency.',
        'Tell the citizen that the sheet is there, and who can open it.',
      ],
    },
    help: {
      title: 'The help',
      guidance: [
        'Write for 112 as you would say it on the phone: who, what has happened before, what they must know.',
        'Write a number that is answered, also on the evening the group meets.',
      ],
    },
  },
  fields: {
    name: { label: 'The citizen’s name' },
    phone: { label: 'Phone', hint: 'Only a number that is safe to call.' },
    address: { label: 'Address' },
    childPickUp: {
      label: 'Who picks up the children, and where?',
      hint: 'Where are the children while the group meets?',
    },
    tell112: { label: 'What must 112 know?' },
    health: { label: 'Health', hint: 'For example medicine, allergies or pregnancy.' },
    keyWorker: { label: 'The key worker’s name' },
    keyWorkerPhone: { label: 'The key worker’s number' },
  },
};

export const fromGroupEn: Wording<typeof fromGroup> = {
  title: 'From the group',
  lead: 'What you write here is read in the citizen’s case. Write what you saw and heard.',
  topics: {
    word: {
      title: 'For the case',
      guidance: [
        'Write about this citizen only. Name nobody else from the group.',
        'Write what you saw and heard by itself, and what you think by itself.',
        'If it is urgent, ring first.',
      ],
    },
  },
  fields: {
    text: { label: 'What must the key worker know?' },
    onDay: { label: 'Which day?', hint: 'Leave it empty if it is today.' },
  },
};
