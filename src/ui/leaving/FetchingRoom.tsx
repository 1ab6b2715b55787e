import { useEffect, useState } from 'react';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { FileField } from '../kit/FileField.tsx';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { RowList } from '../kit/RowList.tsx';
import type { CaseFiles } from './caseFilesPort.ts';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { Trouble, type FileTrouble } from './Trouble.tsx';
import { useCaseFileWords } from './words.ts';

type Away = Awaited<ReturnType<CaseFiles['away']>>;

/** Takes a case in from its file, all or nothing, and lists the names of the files that are out. */
export function FetchingRoom(props: { readonly places: Places }) {
  const { places } = props;
  const { caseFiles } = usePorts();
  const { writer, me } = useSession();
  const audit = useAudit();
  const language = useLanguage();
  const all = useCaseFileWords();
  const words = all.fetching;
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const [away, setAway] = useState<Away | null>(null);
  useEffect(() => void caseFiles.away().then(setAway, () => setAway([])), [caseFiles]);

  const fetch = async () => {
    setMissing(file === null ? words.choose : undefined);
    setTrouble(null);
    if (file === null) return document.getElementById('fetched-file')?.focus();
    setBusy(true);
    try {
      const result = await caseFiles.takeIn(new Uint8Array(await file.arrayBuffer()));
      if (result.kind === 'refused') return setTrouble(result.why);
      audit('caseReturned', result.stream);
      places.replace({ room: 'case', stream: result.stream });
    } catch {
      setTrouble('failed');
    } finally {
      setBusy(false);
    }
  };

  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      back={{ onPress: () => places.go({ room: 'settings' }) }}
    >
      <Stack gap="large">
        {writer ? (
          <Stack>
            <Trouble trouble={trouble} />
            <FileField
              id="fetched-file"
              label={words.file}
              hint={words.fileHint}
              error={missing}
              onChoose={(chosen) => {
                setFile(chosen);
                setMissing(undefined);
              }}
            />
            <Button kind="primary" disabled={busy} onPress={() => void fetch()}>
              {busy ? words.fetching : words.fetch}
            </Button>
          </Stack>
        ) : (
          <Notice tone="info">{all.readOnly}</Notice>
        )}
        <section aria-label={words.away}>
          <h2>{words.away}</h2>
          {away?.length === 0 && <p>{words.awayNone}</p>}
          {away !== null && away.length > 0 && (
            <>
              <p>{words.awayLead}</p>
              <RowList
                label={words.away}
                rows={away.map(({ stream, on, fileName }) => ({
                  key: stream,
                  title: fileName,
                  detail: words.leftOn(shownDay(on, language)),
                  ...(writer && me.signer.roles.includes('lead')
                    ? {
                        action: (
                          <LinkButton
                            label={`${words.erase} ${fileName}`}
                            onPress={() => places.go({ room: 'erasing', stream, fileName })}
                          >
                            {words.erase}
                          </LinkButton>
                        ),
                      }
                    : {}),
                }))}
              />
            </>
          )}
        </section>
      </Stack>
    </Page>
  );
}
