import { packSchema, type Pack } from '../model/instruments/pack.ts';

/** Answers by item id. A missing key and anything but an option of the item both count as not answered. */
export type InstrumentAnswers = Readonly<Record<string, string | undefined>>;

interface AboutPack {
  readonly pack: string;
  readonly version: string;
  /** Items that were answered yes, in the pack's order. */
  readonly because: readonly string[];
  /** Items without a yes or no (or a "not applicable" where the item has one), in the pack's order. */
  readonly missing: readonly string[];
  readonly count: number;
  readonly of: number;
  /** The rule in words of its source. */
  readonly manual: string;
  readonly population: Pack['population'];
  readonly accuracy: Pack['accuracy'];
}
export type InstrumentResult =
  /** `incomplete`: one yes is enough, and another item still has no answer. Never shown as a total to a citizen. */
  | (AboutPack & { readonly state: 'scored'; readonly positive: boolean; readonly incomplete: boolean })
  | (AboutPack & { readonly state: 'cannotScore'; readonly positive: null; readonly incomplete: true })
  | (AboutPack & {
      readonly state: 'refused';
      readonly positive: null;
      readonly incomplete: boolean;
      /** `packNotValid`: not a pack. `notVerified`: nothing it was checked with. `mappingOnly`: nothing is counted. */
      readonly why: 'packNotValid' | 'notVerified' | 'mappingOnly';
    });

/**
 * Reads answers by the pack's own rule, by item id, whatever their order. "Not known", "not asked" and "refused"
 * are never a no. A rule with nothing it was verified against does not run. Computes nothing beyond the
 * instrument's published arithmetic, and no level of risk.
 */
export function scoreInstrument(pack: Pack, answers: InstrumentAnswers): InstrumentResult {
  const valid = packSchema.safeParse(pack).success;
  const items = valid ? pack.items : [];
  const answerTo = (id: string): string | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);
  const isAnswer = (item: Pack['items'][number]): boolean => {
    const answer = answerTo(item.id);
    return (
      answer === 'yes' || answer === 'no' || (answer === 'notApplicable' && item.options.includes(answer))
    );
  };
  const because = items.filter((item) => answerTo(item.id) === 'yes').map((item) => item.id);
  const missing = items.filter((item) => !isAnswer(item)).map((item) => item.id);
  const about: AboutPack = {
    pack: pack.id,
    version: pack.version,
    because,
    missing,
    count: because.length,
    of: items.length,
    manual: valid ? pack.rule.source : '',
    population: pack.population,
    accuracy: pack.accuracy,
  };
  const refused = (why: 'packNotValid' | 'notVerified' | 'mappingOnly'): InstrumentResult => ({
    ...about,
    state: 'refused',
    positive: null,
    incomplete: missing.length > 0,
    why,
  });
  if (!valid) return refused('packNotValid');
  if (pack.rule.kind === 'none') return refused('mappingOnly');
  if (pack.verifiedAgainst.length === 0) return refused('notVerified');
  if (because.length >= pack.rule.atLeast)
    return { ...about, state: 'scored', positive: true, incomplete: missing.length > 0 };
  if (missing.length > 0) return { ...about, state: 'cannotScore', positive: null, incomplete: true };
  return { ...about, state: 'scored', positive: false, incomplete: false };
}
