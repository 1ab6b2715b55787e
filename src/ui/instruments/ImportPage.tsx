import { useState } from 'react';
import type { WholePack } from '../../model/instruments/pack.ts';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useOfficeDraft } from '../office/useOfficeDraft.ts';
import { useLanguage } from '../useText.tsx';
import { ImportFile } from './ImportFile.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportSign } from './ImportSign.tsx';
import { wordsIn } from './useLibrary.ts';
import { useInstrumentWords } from './words.ts';

/** The step the draft of a statement is kept under. */
const importStep = 'instruments.import';

/** From a file to an instrument in use: choose, look through, say what the licence allows, sign. Nothing is taken in before. */
export function ImportPage({ onBack }: { readonly onBack: () => void }) {
  const { room } = useInstrumentWords();
  const language = useLanguage();
  const draft = useOfficeDraft(importStep);
  const [pack, setPack] = useState<WholePack | null>(null);
  const [signing, setSigning] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const words = pack === null ? null : wordsIn(pack, language);
  if (pack === null || words === null || draft.values === null)
    return (
      <ImportFile
        draft={draft}
        above={
          done === null ? null : (
            <Stack>
              <Notice tone="done" urgent>
                {room.bringIn.done(done)}
              </Notice>
            </Stack>
          )
        }
        onBack={onBack}
        onRead={(read) => {
          setDone(null);
          setPack(read);
          draft.open(draft.found?.values ?? {}, draft.found ?? undefined);
        }}
      />
    );
  const look = { pack, words, draft, values: draft.values };
  if (signing)
    return (
      <ImportSign
        {...look}
        onBack={() => setSigning(false)}
        onSigned={async () => {
          setSigning(false);
          setPack(null);
          setDone(words.name);
          await draft.drop();
        }}
      />
    );
  return (
    <ImportPreview
      {...look}
      onAnother={async () => {
        await draft.leave();
        setPack(null);
      }}
      onSign={() => setSigning(true)}
    />
  );
}
