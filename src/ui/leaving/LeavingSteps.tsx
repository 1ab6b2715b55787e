import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { FileField } from '../kit/FileField.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { saveFile } from '../saveFile.ts';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { Trouble, type FileTrouble } from './Trouble.tsx';
import { useCaseFileWords } from './words.ts';

/**
 * Save, read back, confirm, remove: each step opens the next, and nothing leaves before the file was read back. Only the
 * file that was saved last is taken: the one whose name the page says. A file from before says what the newest is called.
 */
export function LeavingSteps(props: {
  readonly stream: StreamId;
  /** The case has left, into the file of this name: the one the store has noted. */
  readonly onGone: (fileName: string) => void;
}) {
  const { stream } = props;
  const { caseFiles } = usePorts();
  const audit = useAudit();
  const words = useCaseFileWords().leaving;
  const [name, setName] = useState<string | null>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [checked, setChecked] = useState<Uint8Array | null>(null);
  const [sure, setSure] = useState(false);
  const [at, setAt] = useState<'saving' | 'checking' | 'going' | null>(null);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const [missing, setMissing] = useState<{ readonly file?: string; readonly sure?: string }>({});

  const during = async (step: 'saving' | 'checking' | 'going', act: () => Promise<FileTrouble | null>) => {
    setAt(step);
    setTrouble(null);
    setMissing({});
    const found = await act().catch((): FileTrouble => 'failed');
    setTrouble(found);
    setAt(null);
  };
  const save = () =>
    during('saving', async () => {
      const made = await caseFiles.pack(stream);
      if (made.kind === 'refused') return made.why;
      saveFile(made.fileName, made.bytes);
      setName(made.fileName);
      setChecked(null);
      setSure(false);
      return null;
    });
  const check = () => {
    if (chosen === null) {
      setMissing({ file: words.choose });
      return document.getElementById('case-file')?.focus();
    }
    return during('checking', async () => {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const result = await caseFiles.check(stream, bytes);
      if (result.kind === 'refused') return result.why;
      if (name !== null && result.fileName !== name) return { newest: name };
      setChecked(bytes);
      return null;
    });
  };
  const go = async (file: Uint8Array) => {
    if (!sure) {
      setMissing({ sure: words.sureMissing });
      return document.getElementById('case-file-sure-box')?.focus();
    }
    await during('going', async () => {
      const result = await caseFiles.letGo(stream, file);
      if (result.kind === 'refused') return result.why;
      audit('caseLeft', stream);
      props.onGone(result.fileName);
      return null;
    });
  };

  return (
    <Stack>
      <Button
        kind={name === null ? 'primary' : 'secondary'}
        disabled={at !== null}
        onPress={() => void save()}
      >
        {at === 'saving' ? words.saving : name === null ? words.save : words.saveAgain}
      </Button>
      {name === null && <Trouble trouble={trouble} leaving />}
      {name !== null && (
        <>
          <Notice tone="info" urgent title={words.saved(name)}>
            {words.where}
          </Notice>
          <FileField
            id="case-file"
            label={words.file}
            hint={words.fileHint}
            error={missing.file}
            onChoose={(file) => {
              setChosen(file);
              setChecked(null);
              setMissing({});
              setTrouble(null);
            }}
          />
          {checked === null && <Trouble trouble={trouble} leaving />}
          <Button
            kind={checked === null ? 'primary' : 'secondary'}
            disabled={at !== null}
            onPress={() => void check()}
          >
            {at === 'checking' ? words.checking : words.check}
          </Button>
        </>
      )}
      {checked !== null && (
        <>
          <Notice tone="done" urgent>
            {words.whole}
          </Notice>
          <FieldSet id="case-file-sure" legend={words.go} error={missing.sure}>
            <Choice
              kind="checkbox"
              id="case-file-sure-box"
              name="sure"
              label={words.sure}
              checked={sure}
              onChange={(ticked) => {
                setSure(ticked);
                setMissing({});
              }}
            />
          </FieldSet>
          <Trouble trouble={trouble} leaving />
          <Button kind="primary" disabled={at !== null} onPress={() => void go(checked)}>
            {at === 'going' ? words.going : words.go}
          </Button>
        </>
      )}
    </Stack>
  );
}
