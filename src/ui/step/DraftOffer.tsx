import { useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import { writeDate } from '../../rules/dateInput.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Actions } from '../kit/Form.tsx';
import { Page } from '../kit/Page.tsx';
import { clockTime } from '../kit/saveState.ts';
import { useText } from '../useText.tsx';

/**
 * A draft was found where new work was about to begin: it is offered, never taken up or merged by itself, and thrown
 * away only after being asked.
 */
export function DraftOffer(props: {
  readonly title: string;
  readonly draft: Draft;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
  readonly onBack: () => void;
}) {
  const words = useText().frame.step;
  const [asks, setAsks] = useState(false);
  const { savedAt } = props.draft;
  const when = `${writeDate(savedAt.slice(0, 10))} ${clockTime(savedAt)}`;
  return (
    <Page
      title={words.draftFound}
      above={props.title}
      lead={<p>{words.draftFoundLead(when)}</p>}
      back={{ onPress: props.onBack }}
    >
      <Actions>
        <Button kind="primary" onPress={props.onContinue}>
          {words.draftContinue}
        </Button>
        <Button onPress={() => setAsks(true)}>{words.draftDiscard}</Button>
      </Actions>
      <Dialog
        open={asks}
        title={words.draftDiscardAsk}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button kind="primary" onPress={() => setAsks(false)}>
              {words.draftKeep}
            </Button>
            <Button onPress={props.onDiscard}>{words.draftDiscardYes}</Button>
          </>
        }
      >
        <p>{words.draftDiscardLead}</p>
      </Dialog>
    </Page>
  );
}
