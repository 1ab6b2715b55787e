import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { emergencySheet, fromGroup, groupPreparing } from './groupWork.ts';

export const groupPreparingDa: Wording<typeof groupPreparing> = {
  title: 'Forsamtale til en gruppe',
  lead: 'En samtale, før borgeren kommer i gruppen. Gruppeleder og nøglemedarbejder kan læse den.',
  topics: {
    four: {
      title: 'De to en halv time',
      guidance: [
        'Gå hele turen igennem sammen: hjemmefra, hen, ind, ud og hjem.',
        'Find en ganske almindelig grund til at være væk. Den skal kunne siges højt.',
        'Deler telefonen placering, så tal om tidspunktet. At slukke kan blive opdaget.',
      ],
    },
    others: {
      title: 'De andre i gruppen',
      guidance: [
        'Spørg alle. Sig hvorfor: »Vi spørger alle, så ingen møder en, de ikke kan være i rum med.«',
        'Navnet læses af nøglemedarbejderen. Ingen anden i gruppen får det at vide.',
        'Er svaret nej i dag, kan borgeren altid sige til senere.',
      ],
    },
  },
  fields: {
    reasonForAbsence: { label: 'Hvad siger borgeren om tiden, hvis nogen spørger?' },
    locationSharing: { label: 'Deler telefonen, uret eller bilen placering?', options: answerDa },
    locationAgreed: { label: 'Hvad har I aftalt om det?', hint: 'Både hvad og hvornår.' },
    thereAndHome: { label: 'Hvordan kommer borgeren trygt hen og hjem?' },
    whoMightTurnUp: { label: 'Hvem kunne dukke op, og hvad gør I så?' },
    mustNotMeet: { label: 'Er der nogen, borgeren ikke må møde i gruppen?', options: answerDa },
    mustNotMeetWhom: {
      label: 'Hvem er det?',
      hint: 'Med borgerens egne ord. Nøglemedarbejderen læser det og tager stilling.',
    },
    hopes: { label: 'Hvad håber borgeren på?', hint: 'Gerne med borgerens egne ord.' },
    onDay: { label: 'Hvornår talte I sammen?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
  },
};

export const emergencySheetDa: Wording<typeof emergencySheet> = {
  title: 'Nødark',
  lead: 'Det, en gruppeleder skal vide, hvis der er fare ved døren. Arket ligger for sig selv. Hver gang det åbnes, står det i loggen.',
  topics: {
    person: {
      title: 'Borgeren',
      guidance: [
        'Skriv kun det, der hjælper i en nødsituation.',
        'Sig til borgeren, at arket er der, og hvem der kan åbne det.',
      ],
    },
    help: {
      title: 'Hjælpen',
      guidance: [
        'Skriv til 112, som du ville sige det i telefonen: hvem, hvad er der sket før, hvad skal de vide.',
        'Skriv et nummer, der bliver taget, også den aften gruppen mødes.',
      ],
    },
  },
  fields: {
    name: { label: 'Borgerens navn' },
    phone: { label: 'Telefon', hint: 'Kun et nummer, der er sikkert at ringe til.' },
    address: { label: 'Adresse' },
    childPickUp: { label: 'Hvem henter børnene, og hvor?', hint: 'Hvor er børnene, mens gruppen mødes?' },
    tell112: { label: 'Hvad skal 112 vide?' },
    health: { label: 'Helbred', hint: 'For eksempel medicin, allergi eller graviditet.' },
    keyWorker: { label: 'Nøglemedarbejderens navn' },
    keyWorkerPhone: { label: 'Nøglemedarbejderens nummer' },
  },
};

export const fromGroupDa: Wording<typeof fromGroup> = {
  title: 'Fra gruppen',
  lead: 'Det, du skriver her, læses i borgerens sag. Skriv, hvad du så og hørte.',
  topics: {
    word: {
      title: 'Til sagen',
      guidance: [
        'Skriv kun om denne borger. Nævn ingen andre fra gruppen.',
        'Skriv, hvad du så og hørte, for sig. Skriv, hvad du tænker, for sig.',
        'Haster det, så ring først.',
      ],
    },
  },
  fields: {
    text: { label: 'Hvad skal nøglemedarbejderen vide?' },
    onDay: { label: 'Hvilken dag?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
  },
};
