import { useMemo } from 'react';
import type { DraftValues } from '../../../entries/draft.ts';
import { textAt } from '../../../entries/draftPaths.ts';
import { riskHistory, type SignedEvaluation } from '../../../flow/riskHistory.ts';
import type { AnyWording } from '../../../model/define.ts';
import { riskFactorIds } from '../../../model/riskFactors.ts';
import type { RiskAnswers } from '../../../rules/riskRules.ts';
import { factorChanges, notYetAgain } from '../../../rules/riskChanges.ts';
import { shownDay } from '../../../text/shownDay.ts';
import type { BesidePlace } from '../../kit/Page.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { QuietList } from '../../kit/QuietList.tsx';
import { useLanguage } from '../../useText.tsx';
import { useRunState } from '../useStepRun.tsx';
import { wordingOf } from '../wordingOf.ts';
import { useEntriesOfCase } from './KnownOfCase.tsx';
import { useNoticeWords } from './words.ts';

interface Props {
  readonly wording: AnyWording;
  readonly place: BesidePlace;
}
/** So many are named of what is still open; the page itself shows the rest. */
const namedAtMost = 3;
const compared = [...riskFactorIds.map((id) => `factor.${id}`), 'safety', 'crisisCentre'];
const sameAnswers = (a: DraftValues, b: DraftValues): boolean => compared.every((key) => a[key] === b[key]);

/**
 * Beside the judgement: what is answered otherwise than in the last evaluation, and what has no answer yet. Nothing
 * where there is none. "The same" is said only once everything answered then is answered now.
 */
export function SinceLast(props: Props) {
  const entries = useEntriesOfCase();
  const last = useMemo(() => riskHistory(entries).evaluations.at(-1), [entries]);
  return last === undefined ? null : <ChangedSince {...props} last={last} />;
}

function ChangedSince({ wording, place, last }: Props & { readonly last: SignedEvaluation }) {
  const words = useNoticeWords().own;
  const language = useLanguage();
  const values = useRunState(({ context }) => context.values, sameAnswers);
  const said = (key: string, answer: string | undefined): string =>
    answer === undefined || answer === ''
      ? words.noAnswer
      : (wordingOf(wording, key).options?.[answer] ?? answer);
  const now: RiskAnswers = Object.fromEntries(
    riskFactorIds.flatMap((id) => {
      const answer = textAt(values, `factor.${id}`);
      return answer === '' ? [] : [[`factor.${id}`, answer]];
    }),
  );
  const line = (key: string, before: string | undefined, after: string | undefined): string =>
    words.changed(wordingOf(wording, key).label, said(key, before), said(key, after));
  const lines = [
    ...factorChanges(last.body, now)
      .filter(({ before, after }) => after !== undefined || before === 'yes')
      .map(({ factor, before, after }) => line(`factor.${factor}`, before, after)),
    ...(['safety', 'crisisCentre'] as const)
      .filter((key) => textAt(values, key) !== '' && textAt(values, key) !== last.body[key])
      .map((key) => line(key, last.body[key], textAt(values, key))),
  ];
  const before: Readonly<Record<string, unknown>> = { ...last.body };
  // A yes that has no answer yet stands among the lines already.
  const open = notYetAgain(compared, before, values).filter((key) => before[key] !== 'yes');
  const names = open.slice(0, namedAtMost).map((key) => wordingOf(wording, key).label);
  return (
    <QuietList title={words.sinceLast(shownDay(last.signedOn, language))} place={place}>
      {lines.length === 0 && open.length === 0 && <p>{words.nothingChanged}</p>}
      {lines.length > 0 && <PointList points={lines} />}
      {open.length > 0 && (
        <>
          <p>{words.notAnsweredYet}</p>
          <PointList points={open.length > names.length ? [...names, words.andMore] : names} />
        </>
      )}
    </QuietList>
  );
}
