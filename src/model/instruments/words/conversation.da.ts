import type { PackWords } from '../packWords.ts';

/** Danish words of the four questions on the talk: our own. */
export const conversationDa = {
  name: 'Om samtalen',
  validatedFor: 'Fire spørgsmål om den samtale, I lige har haft. De er ikke afprøvet.',
  howSure: 'Svarene er borgerens syn på samtalen. De siger intet om fare og bedømmer ingen.',
  languageStatus: 'Teksten er vores egen.',
  manual: 'Hvert svar læses for sig. De lægges ikke sammen.',
  readings: {
    couldSayStop: 'Kunne sige til',
    knowsWhatComes: 'Ved, hvad der sker nu',
    easyWithWhatIsWritten: 'Tryg ved det, der er skrevet',
    wouldComeBack: 'Vil tale sammen igen',
  },
  outcomes: {},
  asked: {
    title: 'Hvordan var samtalen for dig?',
    items: {
      'conversation.1': 'Kunne du sige til, når noget var for svært?',
      'conversation.2': 'Ved du, hvad der skal ske nu?',
      'conversation.3': 'Er du tryg ved det, vi har skrevet ned?',
      'conversation.4': 'Har du lyst til at tale med os igen?',
    },
    answers: {
      '0': 'nej',
      '1': 'lidt',
      '2': 'for det meste',
      '3': 'ja',
    },
    itemAnswers: {
      'conversation.4': {
        '0': 'nej',
        '1': 'nok ikke',
        '2': 'måske',
        '3': 'ja',
      },
    },
  },
} satisfies PackWords;
