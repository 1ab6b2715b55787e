import type { AskedPack } from '../model/define.ts';
import { assembleBody, type Assembly, type CandidateBody } from './assembleBody.ts';
import { cleanText } from './cleanText.ts';
import { isAnswered, itemPath, itemsOf, textAt } from './draftPaths.ts';
import { wholeNumber } from './wholeNumber.ts';

/** What every entry of one sitting says alike. */
const ofTheSitting: ReadonlySet<string> = new Set(['onDay', 'moment', 'filledBy', 'inPrivate']);

/**
 * Makes the bodies of one sitting, one for each instrument that was answered (and for each goal that was rated), in the
 * order they were asked. An instrument nobody answered leaves nothing behind. Only what is on view counts. "Not
 * known", "not asked" and "refused" stay what they are, and are never a number.
 */
export function assembleMeasures(from: Assembly): readonly CandidateBody[] {
  const { step, values } = from;
  const whole = assembleBody(from).get('measure') ?? {};
  const shared = Object.fromEntries(Object.entries(whole).filter(([key]) => ofTheSitting.has(key)));
  return (step.asks ?? []).flatMap((asked): readonly CandidateBody[] => {
    const { eachOf } = asked;
    if (eachOf === undefined) return bodyOf(asked, from, shared, (id) => id);
    if (!from.visible.some(({ path }) => path === eachOf)) return [];
    return itemsOf(values, eachOf).flatMap((item) => {
      const goal = cleanText(textAt(values, itemPath(eachOf, item, 'goal'))).text;
      return bodyOf(asked, from, { ...shared, ...(goal === '' ? {} : { goal }) }, (id) =>
        itemPath(eachOf, item, id),
      );
    });
  });
}

function bodyOf(
  asked: AskedPack,
  { values, visible }: Assembly,
  shared: CandidateBody,
  pathOf: (item: string) => string,
): readonly CandidateBody[] {
  const answers: Record<string, string> = {};
  const attention: string[] = [];
  for (const { id, attention: tells = [] } of asked.items) {
    const path = pathOf(id);
    if (!visible.some((each) => each.kept && each.path === path)) continue;
    const raw = textAt(values, path).trim();
    if (!isAnswered(raw)) continue;
    answers[id] = raw;
    if (tells.includes(raw)) attention.push(id);
  }
  if (Object.keys(answers).length === 0) return [];
  const { id: pack, version, threshold } = asked;
  const chosen = threshold === undefined ? null : wholeNumber(textAt(values, threshold));
  return [
    {
      ...shared,
      pack,
      version,
      answers,
      ...(attention.length === 0 ? {} : { attention }),
      ...(chosen === null ? {} : { threshold: Number(chosen) }),
    },
  ];
}
