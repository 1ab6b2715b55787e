import type { Wording } from '../define.ts';
import type { evidenceItem, journalised } from './records.ts';

export const evidenceItemDa: Wording<typeof evidenceItem> = {
  title: 'Bevis',
  lead: 'Én linje ad gangen: hvad skete, og hvornår. Listen kan hjælpe hos politi, i retten og i en sag om ophold.',
  topics: {
    item: {
      title: 'Det, der skete',
      guidance: [
        'Skriv det, som det blev set, hørt eller vist. Skriv ikke, hvad det betyder.',
        'Bed ikke borgeren om at hente beviser, hvis det kan blive opdaget.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvilken dag skete det?' },
    what: { label: 'Hvad skete der?', hint: 'Besked, opkald, læge, vidne, anmeldelse eller andet.' },
    where: { label: 'Hvor ligger beviset?', hint: 'Et sted, den anden ikke kan komme til.' },
  },
};

export const journalisedDa: Wording<typeof journalised> = {
  title: 'Ført i fagsystemet',
  topics: { confirm: { title: 'Er det ført i fagsystemet?' } },
  fields: {
    done: {
      label: 'Jeg har ført det i kommunens fagsystem',
      points: [
        'Teksten står i den rigtige sag.',
        'Det, der er beskyttet, ligger i et dokument med begrænset adgang.',
      ],
    },
  },
};
