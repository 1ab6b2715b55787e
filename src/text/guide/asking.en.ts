import type { AskingText } from './asking.da.ts';

export const askingEn: AskingText = {
  askRoutinely: {
    title: 'Ask about violence as a routine',
    purpose: 'Many tell only when somebody asks. You ask everybody, so nobody is singled out.',
    where: 'On the front page: “Ask as a routine”. You need no case and no name.',
    steps: [
      'Make sure you are alone, and that children cannot hear you.',
      'Say why you ask, and what you have a duty to pass on.',
      'Read the list of what makes it safe to ask. Tick it when every point holds. Then the questions open.',
      'Choose how to ask: an open question, HARK or AAS. Read aloud as it stands.',
      'Choose what came of it. Nothing is chosen beforehand.',
      'If the citizen did not tell, set a day to ask again if you can.',
      'Read what will be signed, and sign.',
    ],
    remember: [
      '“Not told” means only that the citizen told nothing today.',
      'If it is not safe, do not ask. Choose that it is not safe now, and ask later.',
      'Use a trained interpreter. Never use family, friends or children.',
    ],
  },
  somebodyTells: {
    title: 'When somebody tells',
    purpose: 'It takes courage to tell. Say thank you, and think of safety before you write.',
    where: 'In the same talk, or with a new conversation. “Immediate danger” is at the top of every page.',
    steps: [
      'Say thank you, and show that you believe it. Do not press.',
      'Ask whether anybody is in danger now. If so, call 112 first. The danger page works while locked, too.',
      'Grip around the neck, hard to breathe, or blows during pregnancy? See a doctor today, marks or not.',
      'Put each child on the list, an unborn child too. Never write names.',
      'Agree on safe contact: how, when, and what you never do. The rule stands at the top of the case’s pages.',
      'Ask what the citizen wants, and offer help.',
      'Sign. The case opens and shows what is urgent.',
    ],
    remember: [
      'If you are not trained in risk, write a provisional note about danger. Everybody can.',
      'A no to help today closes no doors.',
      'Never contact the person using violence to hear more.',
    ],
  },
  notification: {
    title: 'Notification: the cards about children',
    purpose: 'A child who lives with violence must have help. Your duty is personal and holds on suspicion.',
    where: 'On the page of the case, under notification. There is a card for each child.',
    steps: [
      'If the child is in danger now, call first and write afterwards. Call 112 in an emergency.',
      'Press “Answer” beside the card of the child.',
      'Choose what you have decided: notified, not notified, or waiting for advice.',
      'If you have notified, write when, to whom and how. You send it yourself. The program sends nothing.',
      'If you wait for advice, write whom you ask. Answer the card by the next working day.',
      'Write whether the citizen knows, and whom the children’s department may contact.',
      'Read it through, and sign.',
    ],
    remember: [
      'The duty holds when a case already runs, and when a colleague disagrees.',
      'While a card is open no new course can begin, and the case cannot be closed. All other help is open.',
      'If you hear more, add it about the child. The card opens again.',
    ],
  },
};
