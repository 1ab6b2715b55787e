import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { replay } from '../../flow/replay.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { TypedErase } from './TypedErase.tsx';
import { useCaseFileWords } from './words.ts';

/** Erases a case for good, here or away. Only a lead may; everybody else is told who can. */
export function ErasingRoom(props: {
  readonly stream: StreamId;
  /** The file it left with, when it is away. */
  readonly fileName: string | null;
  readonly places: Places;
}) {
  const { stream, fileName, places } = props;
  const { cases, clock } = usePorts();
  const { me, team, writer } = useSession();
  const all = useCaseFileWords();
  const words = all.erasing;
  const [alias, setAlias] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (fileName !== null) return;
    cases.read({ type: 'case', id: stream }).then(
      ({ entries }) => setAlias(replay(entries, clock.now()).facts.alias),
      () => undefined,
    );
  }, [cases, clock, stream, fileName]);
  const which = fileName === null ? (alias === null ? null : words.ofAlias(alias)) : words.ofFile(fileName);
  const leads = [...team.staff.values()].filter(({ signer }) => signer.roles.includes('lead'));
  const back = () => places.replace(fileName === null ? { room: 'case', stream } : { room: 'fetching' });

  if (done)
    return (
      <Page title={words.done} lead={<p>{words.doneTodo}</p>}>
        <Button kind="primary" onPress={() => places.forget()}>
          {all.leaving.onward}
        </Button>
      </Page>
    );
  if (!me.signer.roles.includes('lead'))
    return (
      <Page title={words.title} back={{ onPress: back }}>
        <Notice tone="info" title={words.onlyLead}>
          {leads.length === 0 ? words.nobody : words.who(leads.map(({ name }) => name).join(', '))}
        </Notice>
      </Page>
    );
  return (
    <Page title={words.title} above={which ?? undefined} lead={<p>{words.lead}</p>} back={{ onPress: back }}>
      <Stack gap="large">
        <section>
          <h2>{words.goesTitle}</h2>
          <PointList points={words.goes} />
        </section>
        <section>
          <h2>{words.staysTitle}</h2>
          <PointList points={words.stays} />
        </section>
        {writer ? (
          <TypedErase stream={stream} onErased={() => setDone(true)} onCancel={back} />
        ) : (
          <Notice tone="info">{all.readOnly}</Notice>
        )}
      </Stack>
    </Page>
  );
}
