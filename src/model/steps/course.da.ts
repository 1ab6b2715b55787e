import type { Wording } from '../define.ts';
import type { conversation, courseEnd, courseStart, preparingTalk } from './course.ts';

export const preparingTalkDa: Wording<typeof preparingTalk> = {
  title: 'Forsamtale',
  lead: 'En samtale, før forløbet begynder. Den kan tages, så snart I vil, og gerne flere gange.',
  topics: {
    hopes: {
      title: 'Håb og bekymringer',
      guidance: [
        'Spørg: »Hvad ville være et godt forløb for dig?« og »Hvad er du nervøs for?«',
        'Fortæl, hvordan en samtale er, og at borgeren altid kan holde en pause eller gå.',
        'At være i tvivl er helt almindeligt. Det er også noget at tale om.',
      ],
    },
    thereAndHome: {
      title: 'Trygt hen og hjem',
      guidance: [
        'Gå vejen igennem sammen: hjemmefra, hen, ind, ud og hjem.',
        'Aftal en ganske almindelig grund, der kan siges højt.',
        'Deler telefonen placering, så find sammen ud af, om den skal blive hjemme. At slukke kan blive opdaget.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvornår talte I sammen?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    hopes: { label: 'Hvad håber borgeren på?', hint: 'Gerne med borgerens egne ord.' },
    worries: { label: 'Hvad bekymrer borgeren?' },
    ifHard: { label: 'Hvad hjælper, hvis en samtale bliver svær?' },
    safeWay: { label: 'Hvordan kommer borgeren trygt hen og hjem?' },
    reasonForAbsence: { label: 'Hvad siger borgeren om tiden, hvis nogen spørger?' },
    whoMightTurnUp: { label: 'Hvem kunne dukke op, og hvad gør I så?' },
    locationSharing: {
      label: 'Deler telefonen eller bilen placering?',
      options: {
        yes: 'Ja',
        no: 'Nej',
        notKnown: 'Ved ikke',
        refused: 'Ønsker ikke at svare',
        notAsked: 'Ikke spurgt',
      },
    },
    locationAgreed: { label: 'Hvad gør I ved det?', hint: 'Vælg tidspunktet. At slukke kan blive opdaget.' },
    nextOn: { label: 'Hvornår ses I igen?' },
  },
};

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
    safeWay: { label: 'Hvordan kommer borgeren trygt hen og hjem?' },
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
    otherThemes: { label: 'Andre emner' },
    about: { label: 'Det vigtigste' },
    citizenWords: { label: 'Hvordan var samtalen for borgeren?', hint: 'Med borgerens egne ord.' },
    staffSaw: { label: 'Hvad så du selv?', hint: 'Det, du tænker, står for sig selv.' },
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
