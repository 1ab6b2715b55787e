import { useState, type ReactNode } from 'react';
import type { WholePack } from '../../model/instruments/pack.ts';
import { packClash } from '../../rules/instruments/packClash.ts';
import { Button } from '../kit/Button.tsx';
import { FileField } from '../kit/FileField.tsx';
import { Form } from '../kit/Form.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import type { OfficeDraft } from '../office/useOfficeDraft.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useImportedPacks } from './useLibrary.ts';
import { useInstrumentWords } from './words.ts';

const fieldId = 'instrument-file';
/** Larger than any instrument: not even read. In bytes; `exchange/fhir` has the same limit. */
const largest = 1_000_000;

/** Chooses a file and reads it. What is wrong stands beside the field: why, where, and that nothing was taken in. */
export function ImportFile(props: {
  readonly draft: OfficeDraft;
  readonly above: ReactNode;
  readonly onBack: () => void;
  readonly onRead: (pack: WholePack) => void;
}) {
  const { draft } = props;
  const { room, refusals } = useInstrumentWords();
  const words = room.bringIn;
  const { instruments } = usePorts();
  const { me, writer } = useSession();
  const language = useLanguage();
  const here = useImportedPacks();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<{ readonly why: string | null; readonly times: number }>({
    why: null,
    times: 0,
  });
  const mayTakeIn = writer && me.signer.roles.includes('lead');
  const say = (why: string | null) => setShown(({ times }) => ({ why, times: times + 1 }));
  const refuse = (why: string, at?: string) =>
    say([why, ...(at === undefined ? [] : [words.at(at)]), words.nothingTaken].join(' '));

  const read = async () => {
    if (file === null) return say(words.choose);
    if (file.size > largest) return refuse(refusals.tooLarge(''));
    setBusy(true);
    try {
      const reading = await instruments.read(new Uint8Array(await file.arrayBuffer()));
      if (reading.kind === 'refused') {
        const { code, at, about } = reading.refusal;
        return refuse(refusals[code](about ?? ''), at);
      }
      const clash = packClash(reading.pack, here);
      if (clash !== 'none') return refuse(words[clash]);
      props.onRead(reading.pack);
    } catch {
      refuse(words.failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      back={{ onPress: props.onBack }}
      errors={shown.why === null ? [] : [{ message: shown.why, target: fieldId }]}
      errorsShown={shown.times}
      errorsTitle={words.refusedTitle}
    >
      <Stack gap="large">
        {props.above}
        {!mayTakeIn && <Notice tone="info">{writer ? room.onlyLead : room.readsOnly}</Notice>}
        {mayTakeIn && draft.found !== null && (
          <Notice tone="info">
            <p>{words.draftFound(shownInstant(draft.found.savedAt, language))}</p>
            <Cluster>
              <Button kind="quiet" onPress={() => void draft.drop()}>
                {words.drop}
              </Button>
            </Cluster>
          </Notice>
        )}
        {mayTakeIn && (
          <Form
            onSubmit={() => void read()}
            actions={
              <Button kind="primary" type="submit" disabled={busy}>
                {busy ? words.reading : words.read}
              </Button>
            }
          >
            <FileField
              id={fieldId}
              label={words.file}
              hint={words.fileHint}
              error={shown.why ?? undefined}
              onChoose={(chosen) => {
                setFile(chosen);
                setShown(({ times }) => ({ why: null, times }));
              }}
            />
          </Form>
        )}
      </Stack>
    </Page>
  );
}
