import { useState } from 'react';
import { CorrectThis } from '../correcting/CorrectThis.tsx';
import type { Correctable } from './correctable.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { OpenGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';

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
