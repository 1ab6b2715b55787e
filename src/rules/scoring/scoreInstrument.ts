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
  const sound = soundPack(pack);
  if (sound === null) return notAPack;
  const { id, version, items, rules, population, accuracy } = sound;
  return {
    pack: id,
    version,
    valid: true,
    attention: items.flatMap((item) => attentionIn(item, answers)),
    missing: items.filter((item) => itemAnswer(item, answers).kind === 'none').map((item) => item.id),
    of: items.length,
    readings: rules.map((rule) => readRule(rule, sound, answers, choices)),
    population,
    accuracy,
  };
}

/** Packs never change, so each is looked through once, not with every answer. */
const lookedThrough = new WeakMap<object, Pack | null>();
function soundPack(candidate: unknown): Pack | null {
  if (typeof candidate !== 'object' || candidate === null) return null;
  const before = lookedThrough.get(candidate);
  if (before !== undefined) return before;
  const read = packSchema.safeParse(candidate);
  const pack = read.success ? read.data : null;
  lookedThrough.set(candidate, pack);
  return pack;
}

/** Nothing is read out of what is no pack. */
const notAPack: InstrumentResult = {
  pack: '',
  version: '',
  valid: false,
  attention: [],
  missing: [],
  of: 0,
  readings: [],
  population: { relations: 'any', validatedWith: null, period: 'now' },
  accuracy: [],
};

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
