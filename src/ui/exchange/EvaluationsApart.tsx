import type { SignedApart } from '../../flow/signedApart.ts';
import { useLevelWords } from '../case/useLevelWords.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PointList } from '../kit/PointList.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { useNames } from './useNames.ts';
import { useExchangeWords, useKindNames } from './words.ts';

/** On the page of a case: evaluations of two machines in one line each, and the way to see them beside each other. */
export function EvaluationsApart(props: { readonly apart: SignedApart; readonly onCompare: () => void }) {
  const words = useExchangeWords().apart;
  const kinds = useKindNames();
  const level = useLevelWords();
  const language = useLanguage();
  const nameOf = useNames();
  const lines = props.apart.sides.flatMap(({ kind, body, author, at }) =>
    kind === 'riskEvaluation'
      ? [words.side(level(body.level), nameOf(author.person), shownInstant(at, language))]
      : [],
  );
  return (
    <Notice tone="warning" title={words.title(kinds[props.apart.kind])}>
      <Stack>
        <PointList points={lines} />
        <p>{words.text}</p>
        <Button onPress={props.onCompare}>{words.compare}</Button>
      </Stack>
    </Notice>
  );
}
