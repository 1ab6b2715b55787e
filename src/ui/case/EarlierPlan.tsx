import { useRef, useState } from 'react';
import { asDraftId } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Actions } from '../kit/Form.tsx';
import { Page } from '../kit/Page.tsx';
import { usePlanWords } from '../plan/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { writeInto } from './planDrafts.ts';
import type { Earlier, StepPlace } from './useWork.ts';

/** A plan was signed before: its content can be taken into the new one, so that nobody writes it again. */
export function EarlierPlan(
  props: Earlier & {
    readonly place: StepPlace;
    /** A draft of its own was begun, with the earlier content or without. */
    readonly onBegun: (draft: string) => void;
    readonly onBack: () => void;
  },
) {
  const words = usePlanWords().begin;
  const language = useLanguage();
  const { drafts, clock } = usePorts();
  const begun = useRef(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the draft could not be begun');
  const begin = async (values: Earlier['values']) => {
    // Two quick presses begin one draft.
    if (begun.current) return;
    begun.current = true;
    const { step, stream, givens } = props.place;
    const id = await drafts.begin({ step, stream, givens, startedAt: clock.now().instant });
    await writeInto(drafts, asDraftId(id), values);
    props.onBegun(id);
  };
  return (
    <Page
      title={words.title}
      above={props.title}
      lead={
        <>
          <p>{words.lead(shownDay(props.signedOn, language))}</p>
          <p>{words.stays}</p>
        </>
      }
      back={{ onPress: props.onBack }}
    >
      <Actions>
        <Button kind="primary" onPress={() => void begin(props.values).catch(setFailure)}>
          {words.take}
        </Button>
        <Button onPress={() => void begin({}).catch(setFailure)}>{words.afresh}</Button>
      </Actions>
    </Page>
  );
}
