import type { Wording } from '../define.ts';
import type { evidenceItem, journalised } from './records.ts';

export const evidenceItemDa: Wording<typeof evidenceItem> = {
  title: 'Bevis',
  lead: 'Én linje ad gangen: hvad skete, og hvornår. Listen kan hjælpe hos politi, i retten og i en sag om ophold.',
  topics: {
    item: {
      title: 'Det, der skete',
      guidance: [
        'Skriv det, som det blev set, hørt eller vist. Skriv ikke, hvad det betyder, og ikke hvem der har ret.',
        'Skriv sted og tid, og hvem der var der. Sæt ord i anførselstegn, når de er sagt sådan.',
        'Handler det om ophold: De fleste afslag skyldes manglende beviser. Få råd hos en advokat, før borgeren flytter.',
        'Bed ikke borgeren om at hente beviser, hvis det kan blive opdaget.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Hvilken dag skete det?' },
    what: {
      label: 'Hvad skete der?',
      hint: 'Det, der blev set, hørt eller vist. Også hvor og hvornår på dagen.',
    },
    kind: {
      label: 'Hvad kan vise det?',
      options: {
        policeReport: 'Anmeldelse hos politiet',
        doctor: 'Læge eller skadestue',
        crisisCentre: 'Krisecenter',
        messages: 'Beskeder, opkald eller billeder',
        witness: 'Et vidne',
        ownNotes: 'Borgerens egne notater',
      },
    },
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
