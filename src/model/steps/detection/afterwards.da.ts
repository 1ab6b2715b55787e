import { answerDa } from '../answers.da.ts';
import { childrenGuidanceDa, childrenListDa } from '../children.da.ts';
import { caseFieldsDa, caseTopicDa } from '../openCase.da.ts';
import { contactFieldsDa, contactTopicDa } from '../safeContact.da.ts';

/** Danish words for what follows when violence was told or there is worry. */
export const afterwardsTopicsDa = {
  danger: {
    title: 'Er der fare lige nu?',
    lead: 'Er der akut fare, så ring 112 først. »Akut fare« øverst på siden virker altid.',
    guidance: [
      'Sig det højt: »Tak, fordi du fortæller det. Jeg tror på dig. Det er ikke din skyld.«',
      'Spørg: »Er det trygt for dig at gå hjem i dag? Er nogen i fare lige nu?«',
      'Har der for nylig været greb om halsen, pres, så det var svært at få luft, eller slag under en graviditet? Så bør borgeren undersøges i dag, også uden mærker.',
      'Råd, akut hjælp og støttende samtaler kan altid gives. Det kræver ikke, at noget er udfyldt.',
    ],
  },
  worry: {
    title: 'Din bekymring',
    lead: 'Skriv det, du så og hørte, adskilt fra det, du tænker om det.',
    guidance: [
      'Borgeren har ikke fortalt om vold. Respektér det, og pres ikke på.',
      'Du kan give hjælp uden at få svar: telefonnumre, der svarer døgnet rundt, en ny tid, eller et sted at sidde i ro.',
      'Efterlad aldrig noget skriftligt, som andre kan finde.',
    ],
  },
  children: {
    title: 'Borgeren og børnene',
    guidance: childrenGuidanceDa,
  },
  contact: contactTopicDa,
  help: {
    title: 'Hvad ønsker borgeren?',
    lead: 'Borgerens egne mål går forud for vores. Intet her er et krav for at få hjælp.',
    guidance: [
      'Spørg: »Hvad ville hjælpe dig mest lige nu?« og »Hvad gør du allerede for at passe på dig selv?«',
      'Tvivl er helt almindeligt. Kræv aldrig, at borgeren går fra nogen, og foreslå aldrig samtaler som par.',
      'Fortæl om krisecenter, samtaler og grupper. Spørg, om du må give oplysninger videre, til hvem og hvorfor.',
    ],
  },
  case: caseTopicDa,
};

export const afterwardsFieldsDa = {
  dangerNow: {
    label: 'Er nogen i fare lige nu?',
    hint: 'Borgeren, børn, andre eller dig selv.',
    options: answerDa,
  },
  dangerDone: {
    label: 'Hvad er der gjort?',
    hint: 'Hvem der er ringet til, hvornår, og hvad der blev aftalt.',
  },
  signs: {
    label: 'Hvilke tegn så eller hørte du?',
    hint: 'Skriv kort og nøgternt. Fx »jeg hørte en stemme i baggrunden, og borgeren svarede kun ja og nej«.',
  },
  offered: { label: 'Hvad tilbød du?' },
  contactKept: { label: 'Hvordan holder I kontakten?', hint: 'Kun det, der er trygt for borgeren.' },
  citizenAge: { label: 'Borgerens alder', hint: 'Ved du det ikke, så lad feltet stå tomt.' },
  pregnant: { label: 'Er borgeren gravid?', options: answerDa },
  childrenAround: {
    label: 'Er der nogen under 18 år i et af hjemmene?',
    hint: 'Egne børn, den andens børn og søskende. Også hvis borgeren selv er under 18 år.',
    options: answerDa,
  },
  children: childrenListDa,
  ...contactFieldsDa,
  wants: {
    label: 'Hvad ønsker borgeren?',
    hint: 'Fx ro til børnene, en konto for sig selv, en at tale med.',
  },
  ownWords: {
    label: 'Med borgerens egne ord',
    hint: 'Kun det, borgeren selv har sagt, og kun hvis borgeren vil have det skrevet.',
  },
  helpOffered: { label: 'Hvilken hjælp er tilbudt?' },
  consentToHelp: {
    label: 'Vil borgeren gerne have hjælp?',
    hint: 'Et nej i dag lukker ingen døre.',
    options: answerDa,
  },
  ...caseFieldsDa,
};
