import type { PackWords } from '../packWords.ts';

/** English words of the four questions on the talk: our own. */
export const conversationEn = {
  name: 'About the talk',
  validatedFor: 'Four questions about the talk you have just had. They have not been tested.',
  howSure: 'The answers are how the citizen sees the talk. They tell nothing about danger and judge nobody.',
  languageStatus: 'The text is our own.',
  manual: 'Each answer is read on its own. They are not added up.',
  readings: {
    couldSayStop: 'Could say stop',
    knowsWhatComes: 'Knows what happens now',
    easyWithWhatIsWritten: 'At ease with what is written',
    wouldComeBack: 'Would talk again',
  },
  outcomes: {},
  asked: {
    title: 'How was the talk for you?',
    items: {
      'conversation.1': 'Could you say so when something was too hard?',
      'conversation.2': 'Do you know what happens now?',
      'conversation.3': 'Are you at ease with what we have written down?',
      'conversation.4': 'Would you like to talk with us again?',
    },
    answers: {
      '0': 'no',
      '1': 'a little',
      '2': 'mostly',
      '3': 'yes',
    },
    itemAnswers: {
      'conversation.4': {
        '0': 'no',
        '1': 'probably not',
        '2': 'maybe',
        '3': 'yes',
      },
    },
  },
} satisfies PackWords;
