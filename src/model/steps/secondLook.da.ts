import type { Wording } from '../define.ts';
import type { closingWish, colleagueLook, secondPerson } from './secondLook.ts';

export const secondPersonDa: Wording<typeof secondPerson> = {
  title: 'To skal være enige',
  lead: 'Din kollega har valgt et niveau, som én person ikke kan vælge alene. Læs vurderingen, før du svarer. Du skal selv være oplært i at vurdere risiko.',
  topics: {
    look: {
      title: 'Din vurdering',
      guidance: [
        'Tænk selv, før I taler sammen. Er I uenige, er det højere niveau det rigtige at handle efter.',
        'Vurderingen bliver ikke rettet. Er du ikke enig, skal der laves en ny.',
      ],
    },
  },
  fields: {
    agrees: {
      label: 'Er du enig i niveauet?',
      options: {
        yes: 'Ja, jeg er enig',
        no: 'Nej. Det højere niveau gælder, til der er en ny vurdering',
      },
    },
    note: { label: 'Hvad lægger du vægt på?' },
    outsideName: {
      label: 'Navn på en oplært person udefra',
      hint: 'Kun når ingen hos jer kan nås inden for en dag. En leder skal have peget på personen. Skriv navnet, som lederen har skrevet det.',
    },
  },
};

export const closingWishDa: Wording<typeof closingWish> = {
  title: 'Bed en kollega se med, før sagen lukkes',
  lead: 'Kolleger, der kan åbne sagen, ser det på deres »I dag«. Du kan ikke selv være den anden.',
  topics: {
    wish: {
      title: 'Det skal kollegaen vide',
      guidance: ['Skriv hellere lidt end ingenting. Sagen bliver åben, til en kollega har set på den.'],
    },
  },
  fields: {
    note: {
      label: 'Hvorfor mener du, at sagen kan lukkes?',
      hint: 'Din egen vurdering. Borgeren skal ikke forklare sig.',
    },
  },
};

export const colleagueLookDa: Wording<typeof colleagueLook> = {
  title: 'En kollega ser med, før sagen lukkes',
  lead: 'Ved høj risiko, akut fare eller en forfalden vurdering ser to på sagen, før den lukkes.',
  topics: {
    look: {
      title: 'Dit blik på sagen',
      guidance: [
        'Spørg: Har vi gjort det, vi kunne? Ved borgeren, at døren er åben? Er der noget, vi skal nå først?',
      ],
    },
  },
  fields: {
    agrees: {
      label: 'Kan sagen lukkes nu?',
      options: { yes: 'Ja', no: 'Nej, der er noget, vi skal gøre først' },
    },
    note: { label: 'Hvad har du set på, og hvad mangler?' },
    outsideName: {
      label: 'Navn på en person udefra',
      hint: 'Kun når ingen kollega kan nås. En leder skal have peget på personen. Skriv navnet, som lederen har skrevet det.',
    },
  },
};
