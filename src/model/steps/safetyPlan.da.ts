import type { Wording } from '../define.ts';
import { planBlocksDa } from '../planBlocks.da.ts';
import type { safetyPlan } from './safetyPlan.ts';
import { blockGuidanceDa } from './safetyPlan/blockGuidance.da.ts';
import { blockLists, blockOptions, blockTopics } from './safetyPlan/blockWording.ts';

const measure = {
  agreements: 'Aftaler',
  add: 'Tilføj en aftale',
  one: 'Aftale',
  items: {
    what: { label: 'Hvad er aftalt?', hint: 'Skriv det, så det kan læses højt for borgeren.' },
    who: { label: 'Hvem gør det?' },
    when: { label: 'Hvornår?' },
  },
} as const;

export const safetyPlanDa: Wording<typeof safetyPlan> = {
  title: 'Sikkerhedsplan',
  lead: 'Lav planen sammen, med borgerens egne ord. Tag kun det med, der passer til netop denne borger. Den, der underskriver, skal være oplært i at vurdere risiko.',
  topics: {
    ...blockTopics(planBlocksDa, blockGuidanceDa),
    whose: {
      title: 'Begynd med det, der virker',
      guidance: [
        'Spørg først: »Hvad gør du allerede for at passe på dig selv?« Byg videre på det.',
        'Vil borgeren ikke have en plan, er det i orden. Så skriver I jeres egen: det, I selv gør. Tilbuddet bliver stående.',
      ],
    },
    aboutWhat: {
      title: 'Hvad skal planen handle om?',
      lead: 'Få og enkle aftaler er bedst. En side kan altid stå tom.',
      guidance: [
        'Spørg: »Hvad fylder mest for dig?« Begynd dér.',
        'Foreslå aldrig mægling, netværksmøder eller samtaler sammen med den, der udøver vold.',
      ],
    },
    staffPlan: {
      title: 'Det, vi selv gør',
      lead: 'Borgeren ønsker ikke en plan nu. Skriv kun det, I selv gør. Det er jeres plan, ikke borgerens.',
      guidance: [
        'Pres ikke. Sig, at tilbuddet står, og at borgeren altid kan komme.',
        'Aftal, hvad I gør, hvis I ikke hører fra borgeren.',
      ],
    },
    keepingAndRevising: {
      title: 'Kopi og næste gang',
      guidance: [
        'Papir kan være farligt. Giv kun en kopi, hvis borgeren har et sted, hvor ingen finder den.',
        'Borgeren kan altid læse planen her hos jer.',
        'Se på planen igen, hver gang risikoen er vurderet, og når der sker noget nyt.',
      ],
    },
  },
  fields: {
    ...blockLists(planBlocksDa, measure),
    form: {
      label: 'Hvem laver planen?',
      options: {
        withCitizen: 'Borgeren og vi sammen',
        staffOnly: 'Borgeren ønsker ikke en plan. Vi skriver vores egen del',
      },
    },
    alreadyDoes: {
      label: 'Det, borgeren allerede gør',
      hint: 'Alt tæller, også det, der virker småt.',
    },
    blocks: { label: 'Tilføj mere til planen', options: blockOptions(planBlocksDa) },
    'measures.staff': {
      label: 'Det, vi gør',
      add: 'Tilføj noget, vi gør',
      one: 'Tiltag',
      items: {
        ...measure.items,
        what: { label: 'Hvad gør I?', hint: 'Skriv det, så en kollega kan gøre det.' },
      },
    },
    ifSilent: {
      label: 'Hvis I ikke hører fra borgeren',
      hint: 'Hvem gør hvad, og efter hvor lang tid? Brug kun de veje, der er sikre.',
    },
    copy: {
      label: 'Skal borgeren have noget med?',
      options: {
        none: 'Nej, ikke noget på papir',
        smallCard: 'Et neutralt kort kun med numre',
        readAtOffice: 'Borgeren læser planen her hos os',
        withTrustedPerson: 'En kopi hos en, borgeren stoler på',
        ownForm: 'Borgeren gemmer den på sin egen måde',
      },
    },
    copySafe: {
      label: 'Hvor ligger det, så ingen finder det?',
      hint: 'Er I i tvivl, så lad det blive her.',
    },
    reviseOn: { label: 'Hvornår ser vi på planen igen?' },
    offerAgainOn: {
      label: 'Hvornår tilbyder I en fælles plan igen?',
      hint: 'Skal skrives, når planen kun er jeres egen. Spørg ikke igen før den dag.',
    },
  },
};
