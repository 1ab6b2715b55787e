import { textAt } from '../../entries/draftPaths.ts';
import { isLowSafety, safetyPack } from '../../rules/measures/safetySeries.ts';
import { thresholdField } from '../../rules/measures/sittingParts.ts';
import { Notice } from '../kit/Notice.tsx';
import { useInConversation } from '../kit/InConversation.tsx';
import { useKnownOfCase } from '../step/notices/KnownOfCase.tsx';
import { useRunState, useStepRun } from '../step/useStepRun.tsx';
import { onShelf, speaksForItself } from './packShelf.ts';
import { ResultInWords } from './ResultInWords.tsx';
import { packsOf } from './sittings.ts';
import { useShelf } from './useShelf.ts';
import { useMeasureWords } from './words.ts';

/** On the first page: what cannot be asked in this language, and what must be thought of before hard questions. */
export function OverPage({ topicId }: { readonly topicId: string }) {
  const { step, givens } = useStepRun();
  const { own } = useMeasureWords();
  const shelf = useShelf();
  const facts = useKnownOfCase();
  if (topicId !== 'sitting' || shelf === null) return null;
  const wanted = packsOf(givens).map(({ id, version }) => ({ id, on: onShelf(shelf, id, version) }));
  const asked = new Set((step.asks ?? []).map(({ id }) => id));
  const left = wanted.filter(({ id }) => !asked.has(id));
  const care = wanted.some(({ id, on }) => asked.has(id) && on?.pack.asking.withCare === true);
  return (
    <>
      {left.length > 0 && (
        <Notice tone="info">
          {left.map(({ id, on }) => (
            <p key={id}>{own.unavailable(on?.words?.name ?? id)}</p>
          ))}
          {asked.size === 0 && <p>{own.sitting.nothingToAsk}</p>}
        </Notice>
      )}
      {care && (
        <Notice tone="warning">
          <p>{own.care}</p>
          {facts?.violenceKnown === true && <p>{own.careViolence}</p>}
        </Notice>
      )}
    </>
  );
}

/** How the answers of one instrument read, when nobody looks on; under its last page. */
export function ResultOnReview({ topicId }: { readonly topicId: string }) {
  const { step } = useStepRun();
  const { own } = useMeasureWords();
  const shelf = useShelf();
  const facts = useKnownOfCase();
  const folded = useInConversation();
  const on = shelf?.findLast(({ pack }) =>
    (step.asks ?? []).some(({ id, version }) => id === pack.id && version === pack.version && id === topicId),
  );
  const ids = on?.pack.items.map(({ id }) => id) ?? [];
  const given = useRunState(
    ({ context }) => [
      ...ids.map((id) => textAt(context.values, id)),
      textAt(context.values, thresholdField(topicId)),
    ],
    (a, b) => a.join() === b.join(),
  );
  if (on === undefined || given.slice(0, ids.length).every((answer) => answer === '')) return null;
  const low = topicId === safetyPack && isLowSafety({ value: Number(given[0]) });
  if (low && !folded)
    return (
      <Notice tone="warning">
        <p>{own.lowSafety}</p>
      </Notice>
    );
  if (speaksForItself(on.pack)) return null;
  if (folded) return <p>{own.result.folded}</p>;
  const threshold = given.at(-1) ?? '';
  return (
    <section aria-label={`${own.result.title}: ${on.words?.name ?? topicId}`}>
      <ResultInWords
        on={on}
        answers={Object.fromEntries(ids.map((id, at) => [id, given[at]]))}
        threshold={threshold === '' ? undefined : Number(threshold)}
        facts={facts}
      />
    </section>
  );
}
