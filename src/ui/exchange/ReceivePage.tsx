import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { FileField } from '../kit/FileField.tsx';
import { Form } from '../kit/Form.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { usePorts } from '../usePorts.tsx';
import type { ExchangeRefusal } from './exchangePort.ts';
import { FilePreview } from './FilePreview.tsx';
import { readPreview, type Coming } from './readPreview.ts';
import { Taken } from './Taken.tsx';
import { useNotedLook } from './useNotedLook.ts';
import { useTakeIn } from './useTakeIn.ts';
import { useExchangeWords } from './words.ts';

type Trouble = ExchangeRefusal | 'failed';
type Where =
  | { readonly at: 'choosing' }
  | { readonly at: 'preview'; readonly coming: Coming }
  | { readonly at: 'taken'; readonly coming: Coming; readonly anyNews: boolean };
const fieldId = 'received-file';

/** Chooses a colleague's file, shows all of what it would bring, and merges it with one press. */
export function ReceivePage(props: {
  readonly onBack: () => void;
  readonly onCase: (stream: StreamId) => void;
}) {
  const { exchange, cases, clock } = usePorts();
  const words = useExchangeWords().receive;
  const takeIn = useTakeIn();
  const noted = useNotedLook();
  const [where, setWhere] = useState<Where>({ at: 'choosing' });
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  /** What was refused is chosen anew: a preview never outlives it. */
  const during = async (act: () => Promise<Where | Trouble>) => {
    setBusy(true);
    setTrouble(null);
    const next = await act().catch((): Trouble => 'failed');
    setBusy(false);
    if (typeof next !== 'string') return setWhere(next);
    setTrouble(next);
    setWhere({ at: 'choosing' });
  };
  const look = async () => {
    setMissing(file === null ? words.choose : undefined);
    if (file === null) return document.getElementById(fieldId)?.focus();
    await during(async () => {
      const preview = await exchange.preview(new Uint8Array(await file.arrayBuffer()));
      if (preview.kind === 'refused') return preview.why;
      return { at: 'preview', coming: await noted(await readPreview(preview, cases, clock.now().today)) };
    });
  };
  const merge = (coming: Coming) =>
    during(async () => {
      const taken = await takeIn(coming.preview.token);
      if (taken.kind === 'refused') return taken.why;
      const { preview, erases } = coming;
      const anyNews = taken.streams.length + preview.people.length + erases.length > 0;
      return { at: 'taken', coming, anyNews };
    });

  switch (where.at) {
    case 'preview':
      return (
        <FilePreview
          coming={where.coming}
          busy={busy}
          onMerge={() => void merge(where.coming)}
          onCancel={() => setWhere({ at: 'choosing' })}
        />
      );
    case 'taken':
      return (
        <Taken
          coming={where.coming}
          anyNews={where.anyNews}
          onCase={props.onCase}
          onAnother={() => setWhere({ at: 'choosing' })}
        />
      );
    case 'choosing':
      return (
        <Page title={words.title} lead={<p>{words.lead}</p>} back={{ onPress: props.onBack }}>
          <Stack gap="large">
            {trouble !== null && (
              <Notice tone="warning" urgent title={trouble === 'failed' ? words.failed : words.refused}>
                {trouble === 'failed' ? null : words.why[trouble]}
              </Notice>
            )}
            <Form
              onSubmit={() => void look()}
              actions={
                <Button kind="primary" type="submit" disabled={busy}>
                  {busy ? words.looking : words.look}
                </Button>
              }
            >
              <FileField
                id={fieldId}
                label={words.file}
                hint={words.fileHint}
                error={missing}
                onChoose={(chosen) => {
                  setFile(chosen);
                  setMissing(undefined);
                  setTrouble(null);
                }}
              />
            </Form>
          </Stack>
        </Page>
      );
  }
}
