import type { Clearance } from '../../entries/placeInGroup.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PointList } from '../kit/PointList.tsx';
import { useLanguage } from '../useText.tsx';
import { useGroupWords } from './words.ts';

/** What was written for the leader before, newest first. */
export function ClearedBefore(props: { readonly clearances: readonly Clearance[] }) {
  const words = useGroupWords().clearance;
  const language = useLanguage();
  const lines = props.clearances
    .toReversed()
    .map((one) =>
      words.beforeLine(
        shownDay(one.sessionOn, language),
        [
          words.clearedOptions[one.cleared],
          words.absenceOptions[one.absence],
          ...(one.tellLeader === null ? [] : [one.tellLeader]),
        ].join(' · '),
      ),
    );
  return (
    <section aria-label={words.before}>
      <h2>{words.before}</h2>
      {lines.length === 0 ? <p>{words.nothingBefore}</p> : <PointList points={lines} />}
    </section>
  );
}
