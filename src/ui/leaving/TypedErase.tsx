import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { Trouble } from './Trouble.tsx';
import { useCaseFileWords } from './words.ts';

const reasons = ['wrongPerson', 'storageLimitation', 'other'] as const;

/** The only way to `caseFiles.erase`: a reason is chosen and the words are typed first. */
export function TypedErase(props: {
  readonly stream: StreamId;
  readonly onErased: () => void;
  readonly onCancel: () => void;
}) {
  const { caseFiles } = usePorts();
  const audit = useAudit();
  const words = useCaseFileWords().erasing;
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<{ readonly why?: string; readonly word?: string }>({});
  const [at, setAt] = useState<'asking' | 'erasing' | 'failed'>('asking');

  const erase = async () => {
    const wrong = typed.trim() !== words.word;
    setMissing({
      ...(reason === null ? { why: words.whyMissing } : {}),
      ...(wrong ? { word: words.wrong(words.word) } : {}),
    });
    if (reason === null) return document.getElementById('erase-why')?.focus();
    if (wrong) return document.getElementById('erase-word')?.focus();
    setAt('erasing');
    try {
      await caseFiles.erase(props.stream);
    } catch {
      return setAt('failed');
    }
    audit('caseErased', props.stream, reason);
    props.onErased();
  };

  return (
    <Stack>
      <Trouble trouble={at === 'failed' ? 'failed' : null} />
      <FieldSet id="erase-why" legend={words.why} error={missing.why}>
        {reasons.map((one) => (
          <Choice
            key={one}
            kind="radio"
            id={`erase-why-${one}`}
            name="erase-why"
            label={words.reason[one]}
            checked={reason === one}
            onChange={() => {
              setReason(one);
              setMissing((known) => (known.word === undefined ? {} : { word: known.word }));
            }}
          />
        ))}
      </FieldSet>
      <TextField
        id="erase-word"
        label={words.type(words.word)}
        value={typed}
        onChange={setTyped}
        width="short"
        error={missing.word}
      />
      <Cluster>
        <Button disabled={at === 'erasing'} onPress={() => void erase()}>
          {at === 'erasing' ? words.doing : words.do}
        </Button>
        <LinkButton onPress={props.onCancel}>{words.cancel}</LinkButton>
      </Cluster>
    </Stack>
  );
}
