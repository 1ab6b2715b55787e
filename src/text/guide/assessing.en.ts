import type { AssessingText } from './assessing.da.ts';

export const assessingEn: AssessingText = {
  situation: {
    title: 'The citizen’s situation',
    purpose: 'Here you gather the picture: what happens, who is near, and what the citizen wants.',
    where: 'On the page of the case, among the tasks.',
    steps: [
      'Begin with what weighs most. All topics can be taken in your own order.',
      'Ask only what makes sense. Much may stay empty.',
      'If several use violence, write each of them apart.',
      'Use the citizen’s own words, when the citizen wants them written.',
      'If you need a break, leave it until later. The draft is on the front page.',
      'Sign when you have enough to go on. You can always make a new one.',
    ],
    remember: [
      'If it is urgent, do the risk evaluation and the plan first. They do not wait for this.',
      'What is marked as protected is taken out when you share. For police, crisis centre and duty service you may tick it yourself.',
      'People around the citizen are shown as a map and as a table on the page of the case.',
    ],
  },
  risk: {
    title: 'Risk evaluation',
    purpose: 'You evaluate. The program computes no risk, and it proposes no level.',
    where: 'On the page of the case, among the tasks. Whoever signs is trained in evaluating risk.',
    steps: [
      'Go through the pages. “Not known” is a real answer and never counts as a no.',
      'Ask the citizen how safe it feels right now. A high number does not make the risk smaller.',
      'Write what you fear. Each yes that can be changed gets a measure, or why not now.',
      'Ask about a crisis centre every time. If it is full, agree on tonight.',
      'Choose the level yourself, and write why.',
      'Choose when to evaluate again. The page says when the day is too late.',
      'Read it through, and sign.',
    ],
    remember: [
      'The first evaluation is made the same day or the next working day.',
      'You may always choose a higher level. Your unease is reason enough.',
      'A level below what one may choose alone needs a trained colleague’s yes. Until then the higher holds.',
      'When something new happens, write it as an event.',
    ],
  },
  plan: {
    title: 'Safety plan',
    purpose: 'Few and simple agreements, made together, in the citizen’s own words.',
    where: 'On the page of the case, among the tasks. Whoever signs is trained in evaluating risk.',
    steps: [
      'Ask first what the citizen already does to stay safe.',
      'See which pages are in. The page says why. You can always add more.',
      'Write what is agreed, who does it, and when.',
      'Take only the suggestions that fit. Change the text until it is the citizen’s.',
      'Agree whether anything goes on paper. Ask who might find it.',
      'Choose when to look at the plan again, and sign.',
      'Read it together at the office.',
    ],
    remember: [
      'Paper can be dangerous. The citizen can always read the plan with you.',
      'Do not cut access to phone and accounts before you agree when. The other may notice.',
      'If the citizen wants no plan, write your own. The offer stands.',
    ],
  },
};
