import { useEffect, useRef, useState } from 'react';
import { PartQuestion } from '../compass/PartQuestion.tsx';
import { useCompassWords } from '../compass/words.ts';
import { Button } from '../kit/Button.tsx';
import { BigText, Stack } from '../kit/layout.tsx';
import { Actions } from '../kit/Form.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import type { HandedOver } from './handedOver.ts';
import { useCitizenDraft } from './useCitizenDraft.ts';

export interface CitizenViewProps {
  readonly handed: HandedOver;
  /** Locks: the only way on. Called when the citizen is done, and when the browser is asked to go anywhere else. */
  readonly onDone: () => void;
}

/**
 * What the citizen sees alone: the questions, *hide* and *immediate danger*, and nothing that tells of a case. Back,
 * another address or being done all end at the lock screen; the answers are kept as they are given.
 */
export function CitizenView(props: CitizenViewProps) {
  const { handed, onDone } = props;
  const { own, part } = useCompassWords();
  const words = own.citizen;
  const { values, state, change, settle } = useCitizenDraft(handed);
  /** −1 is the beginning, and one past the last question the end. */
  const [at, setAt] = useState(-1);
  useLeavingLocks(onDone);
  const asked = handed.dimensions[at];
  const last = handed.dimensions.length;
  const stop = () => setAt(last);
  const finish = async () => {
    if (await settle()) onDone();
  };
  return (
    <Page
      title={at === last ? words.done.title : (asked?.name ?? words.title)}
      pageKey={`citizen ${String(at)}`}
      lead={at === last ? words.done.lead : undefined}
      saveState={state}
    >
      <Stack gap="large">
        {state.kind === 'failed' && (
          <Notice tone="warning" urgent>
            <p>{words.notSaved}</p>
            <Button onPress={() => void settle()}>{words.tryAgain}</Button>
          </Notice>
        )}
        {at === -1 && (
          <BigText>
            {words.intro.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </BigText>
        )}
        {asked !== undefined && (
          <div key={asked.id}>
            <PartQuestion
              id={asked.id}
              dimension={asked}
              name={asked.name}
              words={part}
              values={values}
              alone
              onChange={change}
            />
          </div>
        )}
        <Actions>
          {at === last ? (
            <>
              <Button kind="primary" onPress={() => void finish()}>
                {words.done.finish}
              </Button>
              <LinkButton onPress={() => setAt(0)}>{words.done.back}</LinkButton>
            </>
          ) : (
            <>
              <Button kind="primary" onPress={() => setAt(at + 1)}>
                {at === -1 ? words.begin : words.next}
              </Button>
              {at > 0 && <Button onPress={() => setAt(at - 1)}>{words.back}</Button>}
              <LinkButton onPress={stop}>{words.stop}</LinkButton>
            </>
          )}
        </Actions>
      </Stack>
    </Page>
  );
}

/** Back, Forward and a typed address lock: once, and wherever they were meant to lead. */
function useLeavingLocks(onDone: () => void): void {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  useEffect(() => {
    const lock = () => done.current();
    history.pushState(null, '');
    const { hash } = location;
    // Told late of the address we came from, nothing has moved.
    const moved = () => {
      if (location.hash !== hash) lock();
    };
    addEventListener('popstate', lock);
    addEventListener('hashchange', moved);
    return () => {
      removeEventListener('popstate', lock);
      removeEventListener('hashchange', moved);
    };
  }, []);
}
