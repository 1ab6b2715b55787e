import { networkPeopleDa } from '../../networkPeople.da.ts';
import { answerDa } from '../answers.da.ts';

/** Danish words for people around the citizen, and the help there has been. */
export const networkTopicsDa = {
  network: {
    title: 'Mennesker omkring borgeren',
    guidance: [
      'Spørg: »Hvem ville lægge mærke til det, hvis du ikke kom? Hvem gør dig rolig?«',
      'Spørg også: »Hvem kunne gøre det værre, hvis de fik det at vide?«',
      'Vi kontakter kun nogen, når borgeren siger ja, og når I ved, at det er trygt.',
    ],
  },
  earlierHelp: {
    title: 'Hjælp før nu',
    guidance: [
      'Spørg: »Har du bedt om hjælp før? Hvad gjorde en forskel?«',
      'Hjælp, der svigtede, gør det svært at spørge igen. Anerkend det.',
    ],
  },
};

export const networkFieldsDa = {
  networkPeople: networkPeopleDa,
  aloneNow: { label: 'Er borgeren meget alene?', options: answerDa },
  network: { label: 'Andet om netværket', hint: 'Hvem hjælper, hvem skader, og hvem kunne hjælpe?' },
  earlierHelp: {
    label: 'Hvem har hjulpet før?',
    hint: 'Vælg gerne flere.',
    options: {
      municipality: 'Kommunen',
      crisisCentre: 'Krisecenter',
      doctor: 'Læge eller hospital',
      police: 'Politi eller advokat',
      therapist: 'Psykolog eller behandler',
      organisation: 'En organisation eller rådgivning',
      relatives: 'Familie eller venner',
    },
  },
  earlierHelpNote: { label: 'Hvad hjalp, og hvad hjalp ikke?' },
};
