import type { Language } from '../../model/define.ts';
import type { ContactChannel } from '../../model/vocabulary.ts';

/** The words a document needs beside the model's own and those of a note. */
export interface DocumentWords {
  readonly title: (date: string) => string;
  readonly time: (date: string, time: string) => string;
  readonly signed: (when: string, by: string) => string;
  readonly corrects: string;
  readonly unknownAuthor: string;
  readonly restricted: string;
  readonly planExists: string;
  readonly planApart: string;
  /** Stands under every level, whichever it is. */
  readonly levelNote: string;
  readonly pending: (holds: string) => string;
  readonly disagreed: (holds: string) => string;
  readonly contact: {
    /** What must never be done, one sentence per way. */
    readonly never: Readonly<Record<ContactChannel, string>>;
    readonly askFirst: string;
    readonly notAgreed: string;
  };
  /** How a measure reads, in the internal case alone; and what the staff preview says of its answers outside. */
  readonly measure: {
    readonly heading: string;
    readonly cannotScore: string;
    readonly number: (value: number, from: number, to: number) => string;
    readonly stays: string;
  };
  readonly sheet: { readonly title: string; readonly notice: string };
}

const da: DocumentWords = {
  title: (date) => `Notat ${date}`,
  time: (date, time) => `${date} kl. ${time.replace(':', '.')}`,
  signed: (when, by) => `Underskrevet ${when} af ${by}.`,
  corrects: 'Notatet retter et tidligere notat.',
  unknownAuthor: 'en medarbejder',
  restricted: 'Begrænset adgang. Kun for dem, der arbejder med planen.',
  planExists: 'Der er lavet en sikkerhedsplan.',
  planApart: 'Indholdet står i et dokument for sig.',
  levelNote: 'Intet niveau betyder, at der ikke er fare.',
  pending: (holds) => `En anden fagperson har endnu ikke svaret på niveauet. Indtil da gælder: ${holds}`,
  disagreed: (holds) => `En anden fagperson er ikke enig i niveauet. Det gælder derfor: ${holds}`,
  contact: {
    never: {
      inPersonMeeting: 'Mød ikke borgeren uden aftale.',
      call: 'Ring aldrig.',
      sms: 'Send aldrig sms.',
      digitalPost: 'Send aldrig Digital Post.',
      email: 'Send aldrig e-mail.',
      letter: 'Send aldrig brev.',
      throughAnother: 'Gå aldrig gennem en anden person.',
      homeVisit: 'Tag aldrig på besøg i hjemmet.',
    },
    askFirst: 'Spørg os, før I tager kontakt til borgeren.',
    notAgreed: 'Sikker kontakt er ikke aftalt endnu. Ring ikke, skriv ikke, og send ikke Digital Post.',
  },
  measure: {
    heading: 'Sådan læses svarene (til fagpersoner, læses ikke op)',
    cannotScore: 'kan ikke regnes ud, for der mangler svar',
    number: (value, from, to) => `${String(value)} (fra ${String(from)} til ${String(to)})`,
    stays: 'Svarene, og hvad de viser',
  },
  sheet: {
    title: 'Bilag',
    notice: 'Bedes undtaget fra partsindsigt.',
  },
};
const en: DocumentWords = {
  title: (date) => `Note ${date}`,
  time: (date, time) => `${date}, ${time}`,
  signed: (when, by) => `Signed ${when} by ${by}.`,
  corrects: 'This note corrects an earlier one.',
  unknownAuthor: 'a member of staff',
  restricted: 'Restricted. Only for those who work with the plan.',
  planExists: 'A safety plan has been made.',
  planApart: 'Its content stands in a document of its own.',
  levelNote: 'No level means that there is no danger.',
  pending: (holds) =>
    `A second professional has not yet answered about the level. Until then this holds: ${holds}`,
  disagreed: (holds) => `A second professional does not agree with the level. So this holds: ${holds}`,
  contact: {
    never: {
      inPersonMeeting: 'Do not meet the citizen without an appointment.',
      call: 'Never ring.',
      sms: 'Never send a text message.',
      digitalPost: 'Never send Digital Post.',
      email: 'Never send e-mail.',
      letter: 'Never send a letter.',
      throughAnother: 'Never go through somebody else.',
      homeVisit: 'Never visit the home.',
    },
    askFirst: 'Ask us before you contact the citizen.',
    notAgreed: 'Safe contact is not agreed yet. Do not ring, do not write and do not send Digital Post.',
  },
  measure: {
    heading: 'How the answers read (for professionals, not read out)',
    cannotScore: 'cannot be worked out, because answers are missing',
    number: (value, from, to) => `${String(value)} (from ${String(from)} to ${String(to)})`,
    stays: 'The answers, and what they show',
  },
  sheet: {
    title: 'Appendix',
    notice: 'Please exempt from the right of access of the parties.',
  },
};
export const documentWords: Readonly<Record<Language, DocumentWords>> = { da, en };
