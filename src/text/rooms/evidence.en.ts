import type { EvidenceText } from './evidence.da.ts';

export const evidenceRoom: EvidenceText = {
  title: 'Evidence',
  lead: 'What happened, day by day, the oldest first. The list can help with the police, in court and in a case about residence.',
  guidanceTitle: 'How to write',
  guidance: [
    'Write what was seen, heard or shown. Use quotation marks when it was said like that.',
    'Write day and place. If the day is uncertain, write what makes it so.',
    'Do not write what it means, nor who is right.',
    'Write where the evidence is kept. It must be a place the other person cannot get to.',
    'Do not ask the citizen to fetch evidence if it may be noticed.',
  ],
  residence: {
    title: 'Is it about residence?',
    text: 'Most refusals come from lack of proof. Get advice from a lawyer before the citizen moves or changes address.',
  },
  add: 'Write a piece of evidence',
  empty: 'Here comes what can show what has happened. Write one line at a time.',
  table: 'Evidence, the oldest first',
  column: {
    onDay: 'Day',
    what: 'What happened',
    kind: 'Sort',
    where: 'Where it is kept',
    written: 'Written',
  },
  noKind: 'not chosen',
  noPlace: 'not written',
  writtenBy: (name, day) => `${day} by ${name}`,
  corrected: (day) => `Corrected. Before it said (written ${day}):`,
  unknownAuthor: 'a colleague',
};
