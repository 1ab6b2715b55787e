import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TypedWipe } from './TypedWipe.tsx';
import { useSettingsWords } from './words.ts';

/** Deletes everything on this machine, after the word was typed. */
export function WipePanel(props: { readonly onWiped: () => void }) {
  const words = useSettingsWords().wipe;
  const [open, setOpen] = useState(false);
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {open ? (
          <TypedWipe onWiped={props.onWiped} onCancel={() => setOpen(false)} />
        ) : (
          <Button onPress={() => setOpen(true)}>{words.open}</Button>
        )}
      </Stack>
    </Panel>
  );
}
