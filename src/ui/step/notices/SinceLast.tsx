import { useMemo } from 'react';
import type { DraftValues } from '../../../entries/draft.ts';
import { textAt } from '../../../entries/draftPaths.ts';
import { riskHistory, type SignedEvaluation } from '../../../flow/riskHistory.ts';
import type { AnyWording } from '../../../model/define.ts';
import { riskFactorIds } from '../../../model/riskFactors.ts';
import type { RiskAnswers } from '../../../rules/riskRules.ts';
import { factorChanges } from '../../../rules/riskChanges.ts';
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
const compared = [...riskFactorIds.map((id) => `factor.${id}`), 'safety', 'crisisCentre'];
const sameAnswers = (a: DraftValues, b: DraftValues): boolean => compared.every((key) => a[key] === b[key]);

/** Beside the judgement: what is answered otherwise than in the last evaluation. Nothing where there is none. */
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
  return (
    <QuietList title={words.sinceLast(shownDay(last.signedOn, language))} place={place}>
      {lines.length === 0 ? <p>{words.nothingChanged}</p> : <PointList points={lines} />}
    </QuietList>
  );
}
