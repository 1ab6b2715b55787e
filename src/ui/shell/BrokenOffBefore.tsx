import { useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useFirstStartWords } from '../unlock/words.ts';
import { usePorts } from '../usePorts.tsx';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const TypedWipe = fetchedPart(() => import('../settings/TypedWipe.tsx').then((module) => module.TypedWipe));

/**
 * The vault was made last time and its person was not: the recovery key may never have been kept.
 * Says "nothing is stored yet", and offers to begin again, only when no case and no draft is here.
 */
export function BrokenOffBefore(props: { readonly onAfresh: () => void }) {
  const { cases, drafts } = usePorts();
  const words = useFirstStartWords().resumed;
  const [empty, setEmpty] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let gone = false;
    Promise.all([cases.summaries(), drafts.list()]).then(
      ([summaries, begun]) => {
        if (!gone) setEmpty(summaries.length === 0 && begun.length === 0);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [cases, drafts]);
  if (!empty) return null;
  return (
    <Notice tone="info">
      <Stack>
        <p>{words.text}</p>
        {asked ? (
          <UntilHere>
            <TypedWipe onWiped={props.onAfresh} onCancel={() => setAsked(false)} />
          </UntilHere>
        ) : (
          <Button onPress={() => setAsked(true)}>{words.afresh}</Button>
        )}
      </Stack>
    </Notice>
  );
}
