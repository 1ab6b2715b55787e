import { useState } from 'react';
import type { NetworkPerson } from '../../rules/knownNetwork.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { NetworkPicture } from './NetworkPicture.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { useNetworkWords } from './words.ts';

/** The people around the citizen, as a picture or as a table: one key switches. What is shown is what is printed. */
export function NetworkMap(props: { readonly people: readonly NetworkPerson[] }) {
  const words = useNetworkWords();
  const [asTable, setAsTable] = useState(false);
  return (
    <Stack gap="small">
      {asTable ? <NetworkTable people={props.people} /> : <NetworkPicture people={props.people} />}
      <div>
        <Button onPress={() => setAsTable(!asTable)}>{asTable ? words.asPicture : words.asTable}</Button>
      </div>
    </Stack>
  );
}
