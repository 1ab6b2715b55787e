import type { BlockGuidance } from './blockWording.ts';

/** How to ask about each block, in English: for the worker, and fit to be read by the citizen too. */
export const blockGuidanceEn: BlockGuidance = {
  contact: [
    'Ask: “Who can see your phone, your mail and your post?”',
    'Never go through the person using violence, or a phone that several use.',
  ],
  warningSigns: [
    'Ask: “How do you feel that it is on its way?” The citizen knows the signs best.',
    'Ask calmly about weapons, and where they are.',
  ],
  gettingOut: [
    'Walk the way through together, door by door. Also at night, and when the children sleep.',
    'The danger can grow when somebody leaves. Talk about when it is safest.',
  ],
  bagAndPapers: [
    'Only if it can be done without anybody noticing. A bag at home can be found.',
    'If the papers cannot be taken along, copies with somebody else may be enough.',
  ],
  economy: [
    'A new account can be seen in mail, apps and shared sign-ins. Ask the bank what it sends.',
    'If the carer handles the money, talk about it alone.',
  ],
  codeWordAndPeople: [
    'Write down only those the citizen chooses. Ask: “Can you trust that they do not pass it on?”',
    'The code word must sound quite ordinary.',
  ],
  children: [
    'Ask: “What do the children know, and what do they do when it happens?”',
    'Children should look after themselves, not the adults.',
    'Agree with school and day care who may collect them.',
  ],
  digital: [
    'Ask: “Who knows your passwords, and who set up the phone?” Remember the children’s devices.',
    'Close nothing together here and now. Choose the day first.',
  ],
  workAndStudy: ['Ask who knows anything, and whether it is safe that more people are told.'],
  policeAndLaw: [
    'Say what a report and an order can mean, and who will be told. The citizen chooses.',
    'Assault alarm and address protection go through the police.',
  ],
  afterLeaving: [
    'The first time may be the most dangerous. Set a day to follow up.',
    'The children’s contact can reveal the address. Talk about where and how they change homes.',
  ],
  pets: ['Some stay at home for the animal’s sake. Ask without surprise.'],
  honour: [
    'Expect that several may take part, also somebody who seems friendly.',
    'Rather call an adviser once too often than ask the family once.',
  ],
  disabilityAndIllness: [
    'Ask: “Which aids do you use, and who can take them from you?”',
    'Ask: “Who handles your medicine? Do you always have what you need?”',
    'If the carer is the one using violence, talk with the citizen alone, every time.',
  ],
  migrant: [
    'Give no advice on residence yourself. Find somebody who knows the law.',
    'Proof with dates can matter a great deal later.',
  ],
  offersMenLgbt: ['Ask which place would feel right. Do not guess.'],
  substanceMentalHealth: [
    'Ask straight out: “Do you think of taking your life?” Asking does not make it worse.',
    'Ask too: “Is there something that makes the night easier?”',
  ],
  ifSilent: [
    'Agree on when you become worried, and who then does what.',
    'Use only the ways that are safe. A call at the wrong moment can do harm.',
  ],
};
