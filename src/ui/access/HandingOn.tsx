import { useEffect, useState, type ReactNode } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { replay } from '../../flow/replay.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { handsOnInstead } from '../../rules/handingOn.ts';
import type { HandingOnText } from '../../text/rooms/handingOn.da.ts';
import { Button } from '../kit/Button.tsx';
import { Actions } from '../kit/Form.tsx';
import { Page } from '../kit/Page.tsx';
import { useMoment } from '../shell/session.tsx';
import { useLookAt } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { wordsOf } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useClosedTo } from './useClosedTo.ts';

/** With the title of the form whose place it takes. */
const useHandingOnWords = wordsOf<HandingOnText & { readonly title: string }>({
  da: async () => {
    const [{ handingOn }, { handoverDa }] = await Promise.all([
      import('../../text/rooms/handingOn.da.ts'),
      import('../../model/steps/handover.da.ts'),
    ]);
    return { ...handingOn, title: handoverDa.title };
  },
  en: async () => {
    const [{ handingOn }, { handoverEn }] = await Promise.all([
      import('../../text/rooms/handingOn.en.ts'),
      import('../../model/steps/handover.en.ts'),
    ]);
    return { ...handingOn, title: handoverEn.title };
  },
});

/** The form to hand a case on, for who may; anybody else reads whose the case is, and what to do when they are ill. */
export function HandingOn(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly onBack: () => void;
  /** The form. */
  readonly children: ReactNode;
}) {
  const { stream } = props;
  const { cases, clock } = usePorts();
  const moment = useMoment();
  const closedTo = useClosedTo(stream);
  const [facts, setFacts] = useState<CaseFacts | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    cases.read({ type: 'case', id: stream }).then(
      ({ entries }) => {
        if (!gone) setFacts(replay(entries, clock.now()).facts);
      },
      (error: unknown) => {
        if (!gone) setFailure(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, clock, stream]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the case could not be read');
  if (facts === null || closedTo === null) return null;
  const carrier = handsOnInstead(facts, { ...moment(), closedTo });
  return carrier === null ? props.children : <Anothers {...props} carrier={carrier} />;
}

function Anothers(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly onBack: () => void;
  readonly carrier: string;
}) {
  const { carrier } = props;
  const words = useHandingOnWords();
  const reasonWords = useReasonWords();
  useLookAt(props.stream, true);
  return (
    <Page
      title={words.title}
      lead={<p>{reasonWords({ code: 'handoverNotYours', about: { carrier } })}</p>}
      back={{ onPress: props.onBack }}
    >
      <p>{words.ill(carrier)}</p>
      <Actions>
        <Button onPress={() => props.places.go({ room: 'absence' })}>{words.toAbsence}</Button>
      </Actions>
    </Page>
  );
}
