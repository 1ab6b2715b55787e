import type { MeasuringText } from './measuring.da.ts';

export const measuringEn: MeasuringText = {
  measures: {
    title: 'Measures and change compass',
    purpose:
      'The citizen’s own answers, seen over time. They are for a talk and do not say whether there is danger.',
    where: 'On the page of the case: the rooms of measures and of the compass.',
    steps: [
      'Take the measure in private. The citizen may skip anything, and ten questions at most are asked at a time.',
      'Begin with the short measure. It asks about well-being, safety and the talk itself.',
      'If the citizen feels little safety, talk about it now, and evaluate the risk again.',
      'The room shows pictures over time. A table says the same in words and numbers.',
      'Fill in the compass together, or hand the computer over, so that the citizen fills it in alone.',
      'The citizen sees the compass, hide and immediate danger alone. At the end the computer is locked.',
      'Unlock again. Read the answers the same day, and sign.',
    ],
    remember: [
      'A high number lowers no risk.',
      'Never speak of a number without asking what lies behind it.',
      'A questionnaire is there only in languages whose published text we have.',
    ],
  },
};
