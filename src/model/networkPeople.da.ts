import { answerDa } from './steps/answers.da.ts';

/** Danish words of the list behind the network map. */
export const networkPeopleDa = {
  label: 'Hvem er der omkring borgeren?',
  hint: 'Brug neutrale ord, for eksempel »søster« eller »nabo«. Skriv ikke navne.',
  add: 'Tilføj en person',
  one: 'Person',
  items: {
    label: { label: 'Neutralt ord' },
    relation: {
      label: 'Hvordan kender de hinanden?',
      hint: 'For eksempel »mors søster« eller »fra arbejdet«.',
    },
    part: {
      label: 'Hvad betyder de for borgeren?',
      options: {
        helps: 'Hjælper',
        couldHelp: 'Kunne hjælpe',
        harms: 'Skader',
        notKnown: 'Ved ikke endnu',
      },
    },
    knows: { label: 'Ved de noget om volden?', options: answerDa },
    safeToContact: {
      label: 'Er det trygt, at vi kontakter dem?',
      hint: 'Kun et ja er et ja. Borgeren bestemmer.',
      options: answerDa,
    },
    note: { label: 'Note' },
  },
};
