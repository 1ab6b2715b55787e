import { packSchema, type Pack, type PackItem } from '../../model/instruments/pack.ts';
import { itemAnswer } from './itemAnswer.ts';
import { readRule } from './readRule.ts';
import type { Attention, InstrumentAnswers, InstrumentResult, ScoreChoices } from './result.ts';

/**
 * Reads answers by the pack's own rules, by item id, whatever their order. "Not known", "not asked" and "refused"
 * are never a no. A rule with nothing it was verified against does not run. Computes nothing beyond the
 * instrument's published arithmetic, and no level of risk. Total: never throws, whatever pack and answers are.
 */
export function scoreInstrument(
  pack: Pack,
  answers: InstrumentAnswers,
  choices: ScoreChoices = {},
): InstrumentResult {
  const valid = packSchema.safeParse(pack).success;
  const items = valid ? pack.items : [];
  return {
    pack: pack.id,
    version: pack.version,
    valid,
    attention: items.flatMap((item) => attentionIn(item, answers)),
    missing: items.filter((item) => itemAnswer(item, answers).kind === 'none').map(({ id }) => id),
    of: items.length,
    readings: valid ? pack.rules.map((rule) => readRule(rule, pack, answers, choices)) : [],
    population: pack.population,
    accuracy: pack.accuracy,
  };
}

function attentionIn(item: PackItem, answers: InstrumentAnswers): readonly Attention[] {
  if (item.attention === undefined) return [];
  const { kind, from } = item.attention;
  const answer = itemAnswer(item, answers);
  const calls =
    from === 'yes'
      ? answer.kind === 'word' && answer.word === 'yes'
      : answer.kind === 'value' && answer.given >= from;
  return calls ? [{ kind, item: item.id }] : [];
}
