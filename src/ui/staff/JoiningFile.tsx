import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { saveFile } from '../saveFile.ts';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import type { StaffPerson } from './staffPort.ts';
import type { StaffHere } from './useStaff.ts';
import { useStaffKeyWords } from './words.ts';

/** Saves the file a colleague begins with on a machine of their own, after saying what happens next. */
export function JoiningFile(props: {
  readonly here: StaffHere;
  readonly who: StaffPerson;
  readonly onDone: () => void;
}) {
  const { here, who } = props;
  const { exchange } = usePorts();
  const audit = useAudit();
  const all = useStaffKeyWords();
  const words = all.joining;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async () => {
    setBusy(true);
    setFailed(false);
    try {
      const file = await exchange.joiningFile(who.person);
      saveFile(file.fileName, file.bytes);
      audit('joiningFile', undefined, who.person);
      setSaved(file.fileName);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page
      title={all.join(here.stated.get(who.person)?.name ?? who.label)}
      lead={<p>{words.lead}</p>}
      back={{ onPress: () => props.onDone() }}
    >
      <Stack gap="large">
        <section>
          <h2>{words.nextTitle}</h2>
          <ol>
            {words.next.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <PointList points={words.means} />
        </section>
        {failed && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        {saved !== null && (
          <Notice tone="done" urgent title={words.saved(saved)}>
            {words.savedNext}
          </Notice>
        )}
        <Button kind={saved === null ? 'primary' : 'secondary'} disabled={busy} onPress={() => void save()}>
          {busy ? words.saving : words.save}
        </Button>
        {saved !== null && (
          <Button kind="primary" onPress={() => props.onDone()}>
            {words.done}
          </Button>
        )}
      </Stack>
    </Page>
  );
}
