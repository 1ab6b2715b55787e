import type { Draft } from '../../entries/draft.ts';
import { itemsOf, textAt } from '../../entries/draftPaths.ts';
import { askedAboutToday } from '../../rules/compass/compassChanges.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, NotPrinted } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { AskToday } from './AskToday.tsx';
import { partPath } from './newCompass.ts';
import { useCompassWords } from './words.ts';

/** What the citizen answered alone and nobody has signed yet: read and sign, or let the citizen go on. */
export function WaitingAnswers(props: {
  readonly draft: Draft;
  readonly onOpen: () => void;
  /** Null where nothing may be written. */
  readonly onGoOn: (() => void) | null;
}) {
  const { values, savedAt } = props.draft;
  const { waiting } = useCompassWords().own;
  const language = useLanguage();
  const parts = itemsOf(values, 'dimensions').map((id) => ({
    id,
    value: textAt(values, partPath(id, 'value')),
  }));
  return (
    <NotPrinted>
      <Notice tone="info" title={waiting.title}>
        <p>{waiting.text(shownInstant(savedAt, language))}</p>
        <Cluster>
          <Button kind="primary" onPress={props.onOpen}>
            {waiting.open}
          </Button>
          {props.onGoOn !== null && <Button onPress={props.onGoOn}>{waiting.goOn}</Button>}
        </Cluster>
      </Notice>
      <AskToday about={askedAboutToday(parts)} />
    </NotPrinted>
  );
}
