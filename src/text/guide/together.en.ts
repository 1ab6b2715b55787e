import type { TogetherText } from './together.da.ts';

export const togetherEn: TogetherText = {
  handingOver: {
    title: 'Hand a case over, and step in for each other',
    purpose: 'There is always one who has the case and one who can step in. Both open it with their own key.',
    where: 'On the page of the case: hand the case over, and who can open it. Under staff: absence.',
    steps: [
      'Call first. Then choose the colleague, or write the name of somebody who is not on this machine.',
      'If the colleague cannot open all of it, the page says so. Share it at once, if you can.',
      'The case is yours until they say yes. It stands on their front page, waiting for an answer.',
      'If you are given a case, first say whether you have any tie to the person using violence. With a yes you can only say no to the case.',
      'If the colleague says no, you see who and why. Hand it to somebody else, or keep it.',
      'If a colleague has a tie, close the case to them where it says who can open it.',
      'If you will be away, write the days and who steps in. See what falls due meanwhile.',
    ],
    remember: [
      'Tell the citizen who takes over, and when you will speak next.',
      'An absence hides nothing. Alarms about dates go to the same people as always.',
      'If a colleague has fallen ill, you can write it when you step in yourself. Then you can hand on their cases too.',
    ],
  },
};
