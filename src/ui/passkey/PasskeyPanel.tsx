import { useCallback, useEffect, useState } from 'react';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { AddPasskey } from './AddPasskey.tsx';
import type { KeptPasskey } from './passkeyPort.ts';
import { usePasskeyWords } from './words.ts';

/** The passkeys of the person at work: what there is, one more, and taking one away, also when the device is gone. */
export function PasskeyPanel() {
  const { passkeys } = usePorts();
  const words = usePasskeyWords().panel;
  const { writer } = useSession();
  const audit = useAudit();
  const [here, setHere] = useState<{
    readonly list: readonly KeptPasskey[];
    readonly can: boolean;
  } | null>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const look = useCallback(
    () =>
      void Promise.all([passkeys.list(), passkeys.available()]).then(
        ([list, can]) => setHere({ list, can }),
        () => setHere({ list: [], can: false }),
      ),
    [passkeys],
  );
  useEffect(look, [look]);
  const remove = async ({ credential }: KeptPasskey) => {
    try {
      await passkeys.remove(credential);
      audit('passkeyRemoved');
      setSaid({ text: words.removed, done: true });
      look();
    } catch {
      setSaid({ text: words.failed, done: false });
    }
  };
  if (here === null) return null;
  const { list, can } = here;
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {said !== null && (
          <Notice tone={said.done ? 'done' : 'warning'} urgent>
            {said.text}
          </Notice>
        )}
        {list.length === 0 && can && <p>{words.none}</p>}
        {list.map((one) => (
          <OnePasskey key={one.credential} passkey={one} onRemove={writer ? () => void remove(one) : null} />
        ))}
        {!can && <p>{words.unavailable}</p>}
        {can && writer && !adding && (
          <div>
            <Button
              onPress={() => {
                setSaid(null);
                setAdding(true);
              }}
            >
              {words.add}
            </Button>
          </div>
        )}
        {adding && (
          <AddPasskey
            onEnded={(text, done) => {
              setAdding(false);
              setSaid(text === null ? null : { text, done });
              if (done) {
                audit('passkeyAdded');
                look();
              }
            }}
          />
        )}
      </Stack>
    </Panel>
  );
}

function OnePasskey(props: { readonly passkey: KeptPasskey; readonly onRemove: (() => void) | null }) {
  const { name, addedOn } = props.passkey;
  const words = usePasskeyWords().panel;
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  return (
    <Stack gap="small">
      <p>{words.listed(name, shownDay(addedOn, language))}</p>
      {asked && <p role="status">{words.removeSure(name)}</p>}
      {props.onRemove !== null && (
        <Cluster>
          {asked ? (
            <>
              <Button onPress={props.onRemove}>{words.removeDo}</Button>
              <Button onPress={() => setAsked(false)}>{words.keep}</Button>
            </>
          ) : (
            <Button onPress={() => setAsked(true)}>{words.remove(name)}</Button>
          )}
        </Cluster>
      )}
    </Stack>
  );
}
