import { useState } from 'react';
import { asDraftId, type DraftId } from '../../entries/ids.ts';
import type { Draft } from '../../entries/draft.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useStepTitles } from './useStepTitles.ts';
import { useHomeWords } from './words.ts';

/** Unfinished work: offered, never taken up by itself; deleted only when asked twice. */
export function DraftRows(props: {
  readonly drafts: readonly Draft[];
  readonly aliasOf: (draft: Draft) => string | null;
  readonly isSettled: (draft: Draft) => boolean;
  readonly onOpen: (draft: Draft) => void;
  readonly onDiscarded: () => void;
}) {
  const { drafts: store } = usePorts();
  const words = useHomeWords();
  const language = useLanguage();
  const titles = useStepTitles(props.drafts.map((draft) => draft.info.step));
  const [asked, setAsked] = useState<DraftId | null>(null);
  const discard = async (id: DraftId) => {
    setAsked(null);
    await store.discard(id).catch(() => undefined);
    props.onDiscarded();
  };
  if (props.drafts.length === 0) return null;
  return (
    <section aria-label={words.drafts}>
      <h2>{words.drafts}</h2>
      <RowList
        label={words.drafts}
        rows={props.drafts.map((draft) => {
          const alias = props.aliasOf(draft);
          return {
            key: draft.id,
            status: <StatusChip shape="pencil">{words.word.draft}</StatusChip>,
            title: titles.get(draft.info.step) ?? words.word.draft,
            detail: [
              alias === null ? words.draftWithout : words.draftIn(alias),
              words.draftSaved(shownInstant(draft.savedAt, language)),
              ...(props.isSettled(draft) ? [words.draftSettled] : []),
            ].join(' · '),
            onOpen: () => props.onOpen(draft),
            action: <LinkButton onPress={() => setAsked(asDraftId(draft.id))}>{words.discard}</LinkButton>,
          };
        })}
      />
      <Dialog
        open={asked !== null}
        title={words.discardAsk}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button kind="primary" onPress={() => setAsked(null)}>
              {words.keep}
            </Button>
            <Button onPress={() => asked !== null && void discard(asked)}>{words.discardYes}</Button>
          </>
        }
      />
    </section>
  );
}
