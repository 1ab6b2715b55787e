import type { Pack } from '../../src/model/instruments/pack.ts';
import type { PackWords } from '../../src/model/instruments/packWords.ts';
import { loadPackWords } from '../../src/model/instruments/loadPackWords.ts';
import { packIds, packs } from '../../src/model/instruments/packs.ts';
import { sourceLine } from './sourceLine.ts';

const kinds: Readonly<Record<Pack['kind'], string>> = {
  screening: 'screening',
  mapping: 'kortlægning',
  outcome: 'måling over tid',
  perSession: 'spørgsmål til den enkelte samtale',
  judgement: 'overblik til et menneskes vurdering',
};

const licences: Readonly<Record<Pack['licence']['terms'], string>> = {
  'CC BY': 'CC BY',
  'public domain': 'fri af ophavsret',
  'free, unmodified': 'fri at bruge uændret',
  own: 'vores egen tekst',
  imported: 'hentet ind under egen licens',
};

/** Every pack that ships: whom it is for, how it is read and by which line, its licence, and what it asks. */
export async function instrumentsChapter(): Promise<string> {
  const parts: string[] = [];
  for (const id of packIds) parts.push(packPart(packs[id], await loadPackWords(id, 'da')));
  return `## Spørgeskemaer\n\n${parts.join('\n\n')}`;
}

function packPart(pack: Pack, words: PackWords): string {
  return [
    `### ${words.name} (${pack.version})`,
    '',
    ...[words.validatedFor, words.howSure, words.languageStatus, words.manual].map((line) => `- ${line}`),
    `- Slags: ${kinds[pack.kind]}.`,
    `- Licens: ${licences[pack.licence.terms]} (${pack.licence.credit}). Kilde: ${sourceLine(pack.source)}.`,
    ...pack.rules.map((rule) => `- ${words.readings[rule.id] ?? rule.id}: ${rule.source}`),
    `- Prøvet efter med ${pack.verifiedAgainst.length} kendte tilfælde.`,
    ...questions(pack, words),
  ].join('\n');
}

function questions(pack: Pack, { asked }: PackWords): readonly string[] {
  const ids = pack.items.map(({ id }) => id);
  if (asked === null) return [`- Spørgsmål: ${ids.map((id) => `\`${id}\``).join(', ')}`];
  return ['', ...ids.map((id) => `1. ${asked.items[id] ?? ''} (\`${id}\`)`)];
}
