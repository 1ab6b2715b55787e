import type { Wording } from '../define.ts';
import type { conversation, courseEnd, courseStart } from './course.ts';

export const courseStartDa: Wording<typeof courseStart> = {
  title: 'Forløbet begynder',
  lead: 'Den første dag i et forløb. Støttende samtaler kan altid skrives ind, også før.',
  topics: {
    start: {
      title: 'Den første dag',
      guidance: [
        'Tal om vejen hen og hjem: Hvem kunne dukke op? Deler telefonen placering?',
        'Aftal, hvad borgeren siger derhjemme om tiden, hvis nogen spørger.',
        'Spørg: »Hvad ville være et godt første skridt for dig?«',
      ],
    },
  },
  fields: {
    course: {
      label: 'Hvilket forløb?',
      options: { group: 'Gruppeforløb', individual: 'Individuelt forløb' },
    },
    firstOn: { label: 'Hvilken dag begynder det?' },
    safeWay: {
      label: 'Hvordan kommer borgeren trygt hen og hjem?',
      hint: 'Skriv også, hvad borgeren siger derhjemme om tiden.',
    },
    firstStep: { label: 'Det første lille skridt', hint: 'Borgerens eget, ikke vores.' },
  },
};

export const conversationDa: Wording<typeof conversation> = {
  title: 'Samtale i forløbet',
  topics: {
    conversation: {
      title: 'Samtalen',
      guidance: [
        'Skriv kort. Hold det, borgeren sagde, adskilt fra det, du selv tænker.',
        'Er der sket noget nyt, så skriv det også under »Der er sket noget«. Så bliver risikoen vurderet igen.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvornår talte I sammen?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    elements: {
      label: 'Hvad handlede samtalen om?',
      hint: 'Vælg gerne flere.',
      options: {
        coordination: 'Hvem der hjælper med hvad',
        relationship: 'Tillid og kontakt',
        detection: 'At fortælle om volden',
        recognition: 'At sætte ord på volden',
        risk: 'Fare og tryghed',
        mirroring: 'At møde andre, der kender det',
        network: 'Mennesker omkring borgeren',
        agency: 'Det, borgeren selv kan og gør',
      },
    },
    about: { label: 'Det vigtigste' },
    nextStep: { label: 'Næste lille skridt' },
    nextOn: { label: 'Hvornår taler I sammen igen?' },
  },
};

export const courseEndDa: Wording<typeof courseEnd> = {
  title: 'Forløbet slutter',
  lead: 'Sagen er stadig åben. Næste skridt er opfølgning.',
  topics: { end: { title: 'Hvordan sluttede det?' } },
  fields: {
    how: {
      label: 'Hvordan sluttede forløbet?',
      options: {
        completed: 'Forløbet er gennemført',
        left: 'Borgeren stoppede før tid',
        movedToOther: 'Borgeren får anden hjælp nu',
      },
    },
    note: { label: 'Hvad tager borgeren med sig?', hint: 'Og hvad skal vi huske til næste gang?' },
  },
};
