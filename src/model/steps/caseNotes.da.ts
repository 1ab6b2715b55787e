import type { Wording } from '../define.ts';
import type { caseLink } from './caseLink.ts';
import type { identity } from './identity.ts';
import type { ownWords } from './ownWords.ts';
import type { promisedContact } from './promisedContact.ts';
import type { supportiveTalk } from './supportiveTalk.ts';

const onDayHint = 'Lad feltet stå tomt, hvis det er i dag.';

export const identityDa: Wording<typeof identity> = {
  title: 'Hvem borgeren er',
  lead: 'Gemmes for sig selv og kun, hvis det er nødvendigt. Borgeren må altid være anonym.',
  topics: {
    identity: {
      title: 'Beskyttede oplysninger',
      guidance: [
        'Alt på denne side er beskyttet. Det kommer ikke med i noget, der gives videre.',
        'Skriv aldrig cpr-nummer. Det hører til i kommunens fagsystem.',
      ],
    },
  },
  fields: {
    name: { label: 'Navn' },
    address: { label: 'Hvor borgeren bor eller opholder sig' },
    phone: { label: 'Telefon', hint: 'Brug den kun, hvis kortet om sikker kontakt tillader det.' },
    childrenNames: { label: 'Børnenes navne' },
  },
};

export const caseLinkDa: Wording<typeof caseLink> = {
  title: 'Forbind med en sag',
  lead: 'Den anonyme rådgivning og sagen forbindes. Begge bliver stående, som de er.',
  topics: {
    link: {
      title: 'Forbind anonym rådgivning med en sag',
      guidance: [
        'Spørg borgeren først. Det er borgeren, der bestemmer, om det må kobles til en sag med navn.',
      ],
    },
  },
  fields: {
    why: { label: 'Hvorfor forbindes de?', hint: 'Fx »borgeren ønsker det og har fået en kontaktperson«.' },
  },
};

export const ownWordsDa: Wording<typeof ownWords> = {
  title: 'Med borgerens egne ord',
  lead: 'Ord, som borgeren selv har sagt. De er aldrig et krav for at få hjælp.',
  topics: {
    words: {
      title: 'Borgerens egne ord',
      guidance: [
        'Skriv ordene, som de blev sagt, og læs dem gerne op for borgeren.',
        'Erkendelse kommer og går. Ret aldrig i ordene, og pres dem ikke frem.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvornår blev det sagt?', hint: onDayHint },
    words: { label: 'Ordene' },
  },
};

export const supportiveTalkDa: Wording<typeof supportiveTalk> = {
  title: 'Støttende samtale',
  lead: 'Støttende samtaler er altid mulige, også før og uden et forløb.',
  topics: {
    talk: {
      title: 'Samtalen',
      guidance: [
        'Lad borgeren vælge emnet. Intet her skal udfyldes.',
        'Spørg gerne: »Hvad har hjulpet dig siden sidst?« Alt det, borgeren selv gør, tæller.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvornår talte I sammen?', hint: onDayHint },
    about: { label: 'Hvad talte I om?' },
    next: { label: 'Næste lille skridt eller næste aftale' },
  },
};

export const promisedContactDa: Wording<typeof promisedContact> = {
  title: 'Lovet kontakt',
  lead: 'Løftet kommer frem på »I dag«, når dagen er der. Det bliver stående, til I har talt sammen.',
  topics: {
    contact: {
      title: 'Hvad er lovet?',
      guidance: ['Se kortet om sikker kontakt, før du ringer eller skriver.'],
    },
  },
  fields: {
    onDay: { label: 'Hvilken dag?' },
    at: { label: 'Hvornår på dagen?', hint: 'Fx kl. 13.' },
    what: { label: 'Hvad er aftalt?', hint: 'Og hvad I gør, hvis borgeren ikke svarer.' },
  },
};
