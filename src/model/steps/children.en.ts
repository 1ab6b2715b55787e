import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { children } from './children.ts';

export const childrenListEn = {
  label: 'Children, young people and unborn children',
  hint: 'Add everyone under 18 in the citizen’s home and in the other person’s home, siblings too. An unborn child counts, and so does a citizen under 18. Never write names here.',
  add: 'Add a child',
  one: 'Child',
  items: {
    label: { label: 'Called here', hint: 'For example “Child 1” or “The unborn child”.' },
    age: { label: 'Age' },
    tie: {
      label: 'Where does the child belong?',
      options: {
        ownHome: 'Lives with the citizen',
        otherHome: 'Lives with the person using violence',
        bothHomes: 'Lives in both homes',
        sibling: 'Sibling in one of the homes',
        elsewhere: 'Lives elsewhere',
        unborn: 'Unborn child',
        citizen: 'The citizen is under 18',
      },
    },
    inDangerNow: {
      label: 'Is the child in danger now?',
      hint: 'If yes: ring the children’s unit or the social duty officer first, and write afterwards. In acute danger: 112.',
      options: answerEn,
    },
  },
};

export const childrenGuidanceEn = [
  'Ask calmly: “Are there children who live with you or come to your home?” Say that you ask in order to help them all.',
  'Each child gets a notification card of its own. Your duty to notify is stricter than the citizen’s: it holds on suspicion, and in pregnancy.',
  'Many are afraid to lose their children. Say what a notification is, and offer to find the words together.',
];

export const childrenEn: Wording<typeof children> = {
  title: 'Children',
  topics: { children: { title: 'Children and young people', guidance: childrenGuidanceEn } },
  fields: { children: childrenListEn },
};
