import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { safeContact } from './safeContact.ts';

const channels = {
  inPersonMeeting: 'Når vi alligevel mødes',
  call: 'Opkald',
  sms: 'Sms',
  digitalPost: 'Digital Post',
  email: 'E-mail',
  letter: 'Brev',
  throughAnother: 'Gennem en person, borgeren stoler på',
  homeVisit: 'Besøg hjemme',
};

export const contactTopicDa = {
  title: 'Sikker kontakt',
  lead: 'Aftal det sammen. Kortet står på alle sider i sagen, så alle ved, hvad de aldrig må gøre.',
  guidance: [
    'Spørg: »Er der nogen, der kan læse din telefon, din mail eller din post?« Mange deler kode, konto eller placering uden at tænke over det.',
    'Digital Post kan læses af en, der kender borgerens login. Et brev kan åbnes af andre i hjemmet.',
    'Aftal en helt almindelig sætning, der betyder, at borgeren er alene. Og én, der betyder: læg på.',
    'Kontakt aldrig den, der udøver vold. Gå aldrig gennem en pårørende, borgeren ikke selv har valgt.',
  ],
};

export const contactFieldsDa = {
  phoneWatched: {
    label: 'Kan nogen læse, låne eller følge telefonen?',
    hint: 'Ved du det ikke, så gå ud fra, at det kan ske.',
    options: answerDa,
  },
  never: {
    label: 'Hvad må vi aldrig gøre?',
    hint: 'Det her står åbent på kortet, så ingen gør det ved en fejl.',
    options: channels,
  },
  channel: { label: 'Hvordan må vi tage kontakt?', options: channels },
  channelReason: {
    label: 'Denne vej kan blive læst af andre. Hvorfor er den alligevel sikker?',
    hint: 'Vælg helst en anden vej ovenfor. Er det her den eneste, så skriv, hvad I har aftalt.',
  },
  how: { label: 'Hvordan gør vi helt præcist?', hint: 'Fx hvem vi siger, vi er, og hvad vi aldrig skriver.' },
  when: { label: 'Hvornår er det trygt?', hint: 'Fx tirsdag kl. 10, når vi alligevel taler sammen.' },
  codePhrase: { label: 'Aftalt sætning', hint: 'En uskyldig sætning, som kun I to kender meningen med.' },
};

export const safeContactDa: Wording<typeof safeContact> = {
  title: 'Sikker kontakt',
  topics: { contact: contactTopicDa },
  fields: contactFieldsDa,
};
