import { useEffect, useState } from 'react';
import type { PersonId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import type { StaffPerson } from './staffPort.ts';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { useSignStaff } from './useSignStaff.ts';
import type { StaffHere } from './useStaff.ts';
import { useStaffWords } from './words.ts';

/** Ends somebody's access: what happens, which of their cases need somebody new, and one more press. */
export function RemoveColleague(props: {
  readonly here: StaffHere;
  readonly who: StaffPerson;
  readonly onDone: (said?: string) => void;
}) {
  const { here, who } = props;
  const { staff, cases, clock } = usePorts();
  const { room } = useStaffWords();
  const words = room.leaving;
  const sign = useSignStaff();
  const audit = useAudit();
  const member = here.stated.get(who.person);
  const name = member?.name ?? who.label;
  const [theirs, setTheirs] = useState<{ readonly seen: number; readonly aliases: readonly string[] } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const isTheirs = (text: string | null | undefined, person: PersonId | null | undefined): boolean =>
      person === who.person || text === name || text === who.label;
    cases.summaries().then(
      (all) =>
        setTheirs({
          seen: all.filter(({ summary }) => summary.contact !== undefined).length,
          aliases: all.flatMap(({ summary: { contact } }) =>
            isTheirs(contact?.responsible, contact?.responsiblePerson) ||
            isTheirs(contact?.standIn, contact?.standInPerson)
              ? [contact?.alias ?? '–']
              : [],
          ),
        }),
      () => setTheirs({ seen: 0, aliases: [] }),
    );
  }, [cases, name, who]);
  const remove = async () => {
    setBusy(true);
    setProblem(null);
    try {
      if ((await staff.remove(who.person)) === 'lastHolder') return setProblem(room.form.lastHolder);
      audit('staffRemoved', who.person);
      if (member !== undefined) await sign({ ...member, left: clock.now().today });
      props.onDone(words.done(name));
    } catch {
      setProblem(room.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page title={words.title(name)} lead={<p>{words.lead}</p>} back={{ onPress: () => props.onDone() }}>
      <Stack gap="large">
        {problem !== null && (
          <Notice tone="warning" urgent>
            {problem}
          </Notice>
        )}
        <section>
          <h2>{words.whatTitle}</h2>
          <PointList points={words.what} />
        </section>
        <section>
          <h2>{words.casesTitle}</h2>
          {theirs !== null && (
            <p>
              {theirs.aliases.length > 0
                ? words.cases(theirs.aliases.join(', '))
                : theirs.seen === 0
                  ? words.unseen
                  : words.noCases}
            </p>
          )}
          <p>{words.drafts}</p>
        </section>
        <Cluster>
          <Button kind="primary" disabled={busy} onPress={() => void remove()}>
            {words.sure}
          </Button>
          <Button onPress={() => props.onDone()}>{words.keep}</Button>
        </Cluster>
      </Stack>
    </Page>
  );
}
