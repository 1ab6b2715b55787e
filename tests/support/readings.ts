import type { Pack } from '../../src/model/instruments/pack.ts';
import type { InstrumentAnswers, Reading, ScoreChoices } from '../../src/rules/scoring/result.ts';
import { scoreInstrument } from '../../src/rules/scoring/scoreInstrument.ts';

/** What one rule of a pack says to these answers; without a name, its first. */
export function readingOf(
  pack: Pack,
  answers: InstrumentAnswers,
  rule?: string,
  choices: ScoreChoices = {},
): Reading {
  const { readings } = scoreInstrument(pack, answers, choices);
  const found = rule === undefined ? readings[0] : readings.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`no reading ${rule ?? ''} in ${pack.id}`);
  return found;
}

/** Every item of a pack answered alike. */
export const allAnswered = (pack: Pack, answer: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pack.items.map(({ id }) => [id, answer]));
