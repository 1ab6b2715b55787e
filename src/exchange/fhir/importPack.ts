import { packs } from '../../model/instruments/packs.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import type { PackRefusal } from '../../model/instruments/packRefusals.ts';
import { outcomesOf } from '../../rules/scoring/packSoundness.ts';
import { verifyPack, type PackFault } from '../../rules/scoring/verifyPack.ts';
import { readQuestionnaire, type ReadPack } from './readQuestionnaire.ts';
import { Refused } from './refused.ts';
import { readStrictJson } from './strictJson.ts';

export type PackReading =
  | { readonly kind: 'read'; readonly pack: WholePack }
  /** Nothing of the file is used. */
  | { readonly kind: 'refused'; readonly refusal: PackRefusal };

/**
 * Reads a licensed instrument from a file (FHIR R4 Questionnaire with our scoring block, docs/instrument-files.md): the
 * whole of it, sound, and every one of its own cases run and right; or the first thing that is wrong and where. Never
 * throws, whatever the bytes are; reads no store and writes none.
 */
export function importPack(file: Uint8Array): PackReading {
  try {
    const read = readQuestionnaire(readStrictJson(file));
    judge(read);
    return { kind: 'read', pack: read.pack };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    // What no rule here foresaw is no pack either.
    return { kind: 'refused', refusal: { code: 'notAPack', at: '$' } };
  }
}

/** Comparisons a pack may cost when its cases are run; the largest instrument of the field needs a thousandth. */
const mostWork = 20_000_000;

function judge({ pack, placeOf }: ReadPack): void {
  if (Object.hasOwn(packs, pack.id)) throw new Refused('shippedId', placeOf(['id']), pack.id);
  const { verifiedAgainst: cases, rules, items } = pack;
  const work =
    cases.length * items.length * rules.reduce((sum, rule) => sum + rule.items.length, items.length);
  if (work > mostWork) throw new Refused('tooManyCases', placeOf(['verifiedAgainst']));
  for (const rule of rules) {
    const at = rules.indexOf(rule);
    if (rule.kind !== 'none' && !cases.some(({ expect }) => expect.some((each) => each.rule === rule.id)))
      throw new Refused(
        'noCases',
        placeOf(cases.length === 0 ? ['verifiedAgainst'] : ['rules', at]),
        rule.id,
      );
  }
  if (cases.length === 0) throw new Refused('noCases', placeOf(['verifiedAgainst']));
  refuseUnknownAnswers(pack, placeOf);
  refuseUnspoken(pack, placeOf);
  const [fault] = verifyPack(plainPack(pack));
  if (fault !== undefined) throw refusalOfFault(fault, pack, placeOf);
}

/** What a pack is without its words. */
function plainPack({ words: _words, ...pack }: WholePack): object {
  return pack;
}

/** A case answers with what can be answered; anything else would be read as no answer, and pass in silence. */
function refuseUnknownAnswers(pack: WholePack, placeOf: ReadPack['placeOf']): void {
  for (const [at, { answers }] of pack.verifiedAgainst.entries())
    for (const [id, answer] of Object.entries(answers)) {
      const item = pack.items.find((each) => each.id === id);
      const place = placeOf(['verifiedAgainst', at, 'answers', id]);
      if (item === undefined) throw new Refused('unknownItem', place, id);
      const known = item.options.map((option) => (typeof option === 'string' ? option : option.answer));
      if (![...known, 'notKnown', 'refused', 'notAsked'].includes(answer))
        throw new Refused('unknownOption', place, answer);
    }
}

/** Every reading and outcome is said in every language the pack speaks: an id on the screen says nothing. */
function refuseUnspoken(pack: WholePack, placeOf: ReadPack['placeOf']): void {
  for (const language of ['da', 'en'] as const) {
    const words = pack.words[language];
    const isThere = words !== null && words.asked !== null;
    if (isThere === (pack.language[language].text === 'unavailable'))
      throw new Refused('notAllowed', placeOf(['language', language, 'text']), pack.language[language].text);
    if (words === null) continue;
    for (const rule of pack.rules) {
      if (!Object.hasOwn(words.readings, rule.id))
        throw new Refused('missing', placeOf(['words', language, 'readings']), rule.id);
      for (const outcome of outcomesOf(rule))
        if (!Object.hasOwn(words.outcomes, outcome))
          throw new Refused('missing', placeOf(['words', language, 'outcomes']), outcome);
    }
  }
}

function refusalOfFault(fault: PackFault, pack: WholePack, placeOf: ReadPack['placeOf']): Refused {
  if (fault.fault === 'caseFails')
    return new Refused('caseFails', placeOf(['verifiedAgainst', fault.at]), `${fault.rule}, ${fault.from}`);
  const [list, key, ...rest] = fault.where.split('/');
  const named = list === 'rules' ? pack.rules : list === 'items' ? pack.items : null;
  const at = named === null ? key : named.findIndex(({ id }) => id === key);
  const place = placeOf([list ?? '', ...(at === undefined ? [] : [at]), ...rest]);
  if (fault.fault === 'notThere') return new Refused('unknownItem', place, fault.where.split('/').at(-1));
  if (fault.fault === 'twice') return new Refused('doubledKey', place, fault.where.split('/').at(-1));
  return new Refused('ruleUnsound', place, fault.where);
}
