import type { Wording } from '../define.ts';
import type { measure } from './measure.ts';

export const measureDa: Wording<typeof measure> = {
  title: 'Måling',
  lead: 'En kort stund med få spørgsmål. Samtalen kommer først. Borgeren kan springe alt over, og intet kræver et svar.',
  topics: {
    sitting: {
      title: 'Før I begynder',
      guidance: [
        'Sig, hvorfor I spørger: for at se sammen, om hjælpen virker.',
        'Sig, at alle svar er rigtige, og at et spørgsmål kan springes over.',
        'Højst ti spørgsmål ad gangen. Er borgeren træt, så stop her og tag resten en anden dag.',
        'Læs spørgsmål og svar op, som de står. De virker kun, når de ikke bliver lavet om.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvilken dag?', hint: 'Lad stå tomt, hvis det er i dag.' },
    moment: {
      label: 'Hvornår i forløbet er det?',
      options: {
        start: 'Ved start',
        middle: 'Midtvejs',
        end: 'Ved afslutning',
        followUp: 'Ved opfølgning',
        between: 'Ind imellem',
      },
    },
    filledBy: {
      label: 'Hvem svarer?',
      options: {
        staffWithCitizen: 'Borgeren svarer, og du skriver',
        citizenAlone: 'Borgeren udfylder selv',
      },
    },
    inPrivate: {
      label: 'Vi er alene',
      points: [
        'Borgeren er alene med dig, og ingen kan høre eller se med.',
        'Ingen børn er tæt på.',
        'Tolken er professionel og ikke en pårørende, hvis der er en tolk.',
      ],
    },
  },
};
