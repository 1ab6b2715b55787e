import { useState } from 'react';
import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import { knownEntry } from '../../flow/knownEntry.ts';
import { CorrectThis } from '../correcting/CorrectThis.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import type { OpenGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';

/** What a group corrects here: told in words, on a day. */
export type Correctable = EntryOf<'safetyConcern'> | EntryOf<'catchUpTalk'>;
export function correctable(entry: AnyEntry): Correctable | null {
  const known = knownEntry(entry);
  return known?.kind === 'safetyConcern' || known?.kind === 'catchUpTalk' ? known : null;
}

/** Under an entry of the group: the way to correct it, or why it is not corrected; and the form, where it was asked for. */
export function CorrectHere(props: {
  readonly open: OpenGroup;
  readonly entry: Correctable;
  readonly onSigned: (outcome: SentOutcome) => void;
}) {
  const { open, entry } = props;
  const [writing, setWriting] = useState(false);
  if (!writing)
    return <CorrectThis entry={entry} entries={open.entries} onCorrect={() => setWriting(true)} />;
  return (
    <CorrectForm
      open={open}
      entry={entry}
      onSigned={(outcome) => {
        setWriting(false);
        props.onSigned(outcome);
      }}
      onClose={() => setWriting(false)}
    />
  );
}
