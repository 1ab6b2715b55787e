import type { Wording } from '../define.ts';
import type { consent, consentWithdrawal } from './consents.ts';

export const consentDa: Wording<typeof consent> = {
  title: 'Samtykke',
  lead: 'Ét samtykke ad gangen: til én modtager og til ét formål. Borgeren kan altid trække det tilbage.',
  topics: {
    consent: {
      title: 'Det, borgeren siger ja til',
      guidance: [
        'Læs det højt, før borgeren svarer. Et nej skal ikke begrundes, og hjælpen stopper ikke.',
        'Akut fare og skærpet underretningspligt venter aldrig på et samtykke.',
      ],
    },
  },
  fields: {
    type: {
      label: 'Hvad siger borgeren ja til?',
      options: {
        obtain: 'At vi henter oplysninger',
        disclose: 'At vi giver oplysninger videre',
        participate: 'At deltage i et møde eller et tilbud',
      },
    },
    recipient: { label: 'Fra hvem, eller til hvem?' },
    purpose: { label: 'Til hvilket formål?' },
    givenOn: { label: 'Hvilken dag sagde borgeren ja?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    expiresOn: { label: 'Hvornår udløber det?' },
  },
};

export const consentWithdrawalDa: Wording<typeof consentWithdrawal> = {
  title: 'Træk et samtykke tilbage',
  lead: 'Det gælder fra nu. Borgeren skal ikke sige hvorfor.',
  topics: { withdrawal: { title: 'Samtykket trækkes tilbage' } },
  fields: {
    what: { label: 'Samtykket, der ikke gælder mere' },
    note: { label: 'Det, vi skal huske', hint: 'For eksempel hvem der skal have besked.' },
  },
};
