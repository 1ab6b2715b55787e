import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Hint } from '../kit/Hint.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { saveFile } from '../saveFile.ts';
import { usePorts } from '../usePorts.tsx';
import type { LibraryPack } from './useLibrary.ts';
import { useInstrumentWords } from './words.ts';

type Outcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'failed' | 'notWhole' };

/** An instrument as a file for another system: no word of a case is in it. */
export function SavePack({ one, name }: { readonly one: LibraryPack; readonly name: string }) {
  const { save } = useInstrumentWords().room;
  const { instruments } = usePorts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const write = async () => {
    try {
      const pack = await one.whole();
      const file = pack === null ? null : await instruments.questionnaire(pack);
      if (file === null) return setOutcome({ kind: 'notWhole' });
      saveFile(file.fileName, file.bytes);
      setOutcome({ kind: 'saved', fileName: file.fileName });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };
  return (
    <Stack gap="small">
      <Cluster>
        <Button label={save.label(name)} onPress={() => void write()}>
          {save.button}
        </Button>
      </Cluster>
      <Hint>{save.hint}</Hint>
      {outcome !== null && (
        <Notice tone={outcome.kind === 'saved' ? 'done' : 'warning'} urgent>
          {outcome.kind === 'saved' ? save.saved(outcome.fileName) : save[outcome.kind]}
        </Notice>
      )}
    </Stack>
  );
}
