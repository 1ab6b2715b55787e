import type { Wording } from '../define.ts';
import { planBlocksDa } from '../planBlocks.da.ts';
import { blockHeadings } from './blockHeadings.ts';
import type { safetyPlan } from './safetyPlan.ts';

export const safetyPlanDa: Wording<typeof safetyPlan> = {
  title: 'Sikkerhedsplan',
  lead: 'Lav planen sammen, med borgerens egne ord. Tag kun det med, der passer til netop denne borger. Den, der underskriver, skal være oplært i at vurdere risiko.',
  topics: {
    whose: {
      title: 'Begynd med det, der virker',
      guidance: [
        'Spørg først: »Hvad gør du allerede for at passe på dig selv?« Byg videre på det.',
        'Vil borgeren ikke have en plan, er det i orden. Så skriver I jeres egen: det, I selv gør. Tilbuddet bliver stående.',
      ],
    },
    measures: {
      title: 'Det, vi har aftalt',
      lead: 'Hver aftale skal have en, der gør det, og et tidspunkt. Få og enkle aftaler er bedst.',
      guidance: [
        'Telefon og konti: Den anden kan opdage, at en adgang bliver lukket. Planlæg tidspunktet, og brug en sikker enhed.',
        'Spørg om opholdstilladelse før en flytning. Rådgivning kommer først.',
        'Foreslå aldrig mægling eller kontakt til den, der udøver vold.',
        'Aftal også, hvad I gør, hvis I ikke hører fra borgeren. Hvornår bliver I urolige, og hvem gør hvad?',
      ],
    },
    keepingAndRevising: {
      title: 'Kopi og næste gang',
      guidance: [
        'Papir kan være farligt. Giv kun en kopi, hvis borgeren har et sted, hvor ingen finder den.',
        'Se på planen igen, hver gang risikoen er vurderet, og når der sker noget nyt.',
      ],
    },
  },
  fields: {
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
    measures: {
      label: 'Aftaler',
      add: 'Tilføj en aftale',
      one: 'Aftale',
      items: {
        block: { label: 'Hvad handler det om?', options: blockHeadings(planBlocksDa) },
        what: { label: 'Hvad er aftalt?', hint: 'Skriv det, så det kan læses højt for borgeren.' },
        who: { label: 'Hvem gør det?' },
        when: { label: 'Hvornår?' },
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
    reviseOn: { label: 'Hvornår ser vi på planen igen?' },
    offerAgainOn: {
      label: 'Hvornår tilbyder I en fælles plan igen?',
      hint: 'Skal skrives, når planen kun er jeres egen.',
    },
  },
};
