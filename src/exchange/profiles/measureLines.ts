import type { AnyEntry } from '../../entries/entry.ts';
import { kinds } from '../../entries/kinds.ts';
import type { Reading } from '../../rules/scoring/result.ts';
import { scoreInstrument } from '../../rules/scoring/scoreInstrument.ts';
import type { PackInWords } from '../../rules/measures/sittingParts.ts';
import { documentWords } from './documentWords.ts';
import type { ExportWords } from './exportRequest.ts';

/** Names a pack among the words of a document. */
export const packKey = (id: string, version: string): string => `${id} ${version}`;

/**
 * How the answers of a measure read by the pack's own rules. For the internal case alone: a raw total is never in what
 * was signed, so that nobody reads it out with the citizen, and never in a document that leaves. Nothing where the pack
 * is not here or nothing is counted.
 */
export function measureLines(entry: AnyEntry, words: ExportWords): readonly string[] {
  if (entry.kind !== 'measure') return [];
  const read = kinds.measure.body.safeParse(entry.body);
  if (!read.success) return [];
  const { pack: id, version, answers, threshold } = read.data;
  const found = words.measures?.get(packKey(id, version));
  if (found === undefined) return [];
  const { readings } = scoreInstrument(found.pack, answers, threshold === undefined ? {} : { threshold });
  const lines = readings.flatMap((reading) => lineOf(reading, found, words));
  return lines.length === 0 ? [] : [documentWords[words.language].measure.heading, ...lines];
}

function lineOf(
  reading: Reading,
  { words: pack }: PackInWords,
  { language }: ExportWords,
): readonly string[] {
  const own = documentWords[language].measure;
  const name = pack.readings[reading.rule] ?? reading.rule;
  if (reading.state === 'refused') return [];
  if (reading.state === 'cannotScore') return [`${name}: ${own.cannotScore}`];
  const { outcome, value, range } = reading;
  const parts = [
    ...(outcome === null ? [] : [pack.outcomes[outcome] ?? outcome]),
    ...(value === null || range === null ? [] : [own.number(value, range.from, range.to)]),
  ];
  return [`${name}: ${parts.join(', ')} (${reading.manual})`];
}
