import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, NotPrinted, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextField } from '../kit/TextField.tsx';
import { QrPicture } from './QrPicture.tsx';
import { useFirstStartWords } from './words.ts';

/** The key in groups of four, so that it can be copied by hand. */
const inGroups = (key: string): string =>
  key.replace(/^(AGE-SECRET-KEY-1)?(.*)$/u, (_, start: string | undefined, rest: string) =>
    [start ?? '', rest.replace(/(.{4})(?=.)/gu, '$1 ')].join(' ').trim(),
  );
const askedBack = 6;

/** The recovery key, shown once: text and QR, printable; then part of it is asked back. */
export function RecoverySheet(props: {
  readonly recoveryKey: string;
  /** Going on did not work: said beside the key. */
  readonly failed: boolean;
  readonly onKept: () => void;
  /** Which step of which way this is; by default the first start's. */
  readonly above?: string;
}) {
  const start = useFirstStartWords();
  const above = props.above ?? start.step(2, 3);
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <AskBack
        recoveryKey={props.recoveryKey}
        above={above}
        onShow={() => setAsking(false)}
        onKept={props.onKept}
      />
    );
  const words = start.recovery;
  return (
    <Page title={words.title} above={above} lead={<NotPrinted>{words.lead}</NotPrinted>}>
      <Stack>
        {props.failed && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        <NotPrinted>
          <p>{words.keep}</p>
        </NotPrinted>
        <Panel>
          <p>{words.sheetText}</p>
          <p>
            <code data-recovery-key="">{inGroups(props.recoveryKey)}</code>
          </p>
          <QrPicture text={props.recoveryKey} title={words.qr} />
        </Panel>
        <NotPrinted>
          <Cluster>
            <Button kind="primary" onPress={() => setAsking(true)}>
              {words.have}
            </Button>
            <Button onPress={() => window.print()}>{words.print}</Button>
          </Cluster>
        </NotPrinted>
      </Stack>
    </Page>
  );
}

function AskBack(props: {
  readonly recoveryKey: string;
  readonly above: string;
  readonly onShow: () => void;
  readonly onKept: () => void;
}) {
  const start = useFirstStartWords();
  const words = start.askBack;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const check = () => {
    const given = typed.replace(/\s/g, '').toUpperCase();
    if (given.length >= askedBack && props.recoveryKey.toUpperCase().endsWith(given)) return props.onKept();
    setError(words.wrong);
    document.getElementById('asked-back')?.focus();
  };
  return (
    <Page title={words.title} above={props.above} lead={words.lead(askedBack)}>
      <Stack>
        <TextField
          id="asked-back"
          label={words.label}
          value={typed}
          onChange={setTyped}
          onEnter={check}
          width="short"
          {...(error === undefined ? {} : { error })}
        />
        <Cluster>
          <Button kind="primary" onPress={check}>
            {words.next}
          </Button>
          <LinkButton onPress={props.onShow}>{words.again}</LinkButton>
        </Cluster>
      </Stack>
    </Page>
  );
}
