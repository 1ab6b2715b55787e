import { useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { CloseCase } from './CloseCase.tsx';
import { ColleagueAccess, type AccessActs } from './ColleagueAccess.tsx';
import { OpenCaseAgain } from './OpenCaseAgain.tsx';
import { useAccessLine, type AccessLine } from './useAccessLine.ts';
import { useCaseKeys, type CaseKeys } from './useCaseKeys.ts';
import { WhoMayChange } from './WhoMayChange.tsx';
import { useAccessWords } from './words.ts';

const nothingYet: readonly AnyEntry[] = [];

/** Who can open this case, colleague by colleague, and why; whoever holds all of it changes it here. */
export function AccessRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  const { keys, again } = useCaseKeys(
    open === null ? null : props.stream,
    open?.contents.entries ?? nothingYet,
  );
  return open === null || keys === null ? null : (
    <AccessPage {...props} open={open} keys={keys} again={again} />
  );
}

function AccessPage(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly open: OpenCase;
  readonly keys: CaseKeys;
  readonly again: () => Promise<void>;
}) {
  const { stream, places, keys } = props;
  const { view, contents } = props.open;
  const { facts } = view;
  const { room } = useAccessWords();
  const { staff } = usePorts();
  const { writer, inConversation, person: me, training } = useSession();
  const [closing, setClosing] = useState<PersonId | null>(null);
  const [opening, setOpening] = useState<PersonId | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const { log, unlogged, logAgain } = useLog(stream);
  const toStaff = () => places.go({ room: 'staff' });
  const carriesIt = (person: PersonId): readonly string[] => [
    ...(facts.responsiblePerson === person ? [room.responsible] : []),
    ...(facts.standInPerson === person ? [room.standIn] : []),
  ];
  const act = async (change: () => Promise<unknown>, line: AccessLine, done: string) => {
    setFailed(false);
    setSaid(null);
    try {
      await change();
    } catch {
      return setFailed(true);
    }
    await log(line);
    setSaid(done);
    await props.again().catch(() => undefined);
  };
  const actsOn = (person: PersonId, name: string): AccessActs => ({
    onClose: () => setClosing(person),
    onOpen: () => setOpening(person),
    onShare: (parts) =>
      void act(
        () => staff.grant(stream, person, parts),
        { act: 'caseShared', person },
        room.done.shared(name),
      ),
    onTakeBack: () =>
      void act(
        () => staff.grant(stream, person, []),
        { act: 'caseShareTakenBack', person },
        room.done.takenBack(name),
      ),
  });
  if (closing !== null) {
    const name = keys.nameOf(closing);
    return (
      <CloseCase
        name={name}
        carries={carriesIt(closing).length > 0}
        onStaff={toStaff}
        onBack={() => setClosing(null)}
        onClose={async (reason) => {
          const changed = await staff.close(stream, closing).catch(() => 'failed' as const);
          if (changed !== 'done') return changed;
          await log({ act: 'caseClosedTo', person: closing, reason });
          setSaid(room.done.closed(name));
          await props.again().catch(() => undefined);
          setClosing(null);
          return 'done';
        }}
      />
    );
  }
  if (opening !== null) {
    const name = keys.nameOf(opening);
    return (
      <OpenCaseAgain
        name={name}
        onBack={() => setOpening(null)}
        onOpen={async () => {
          await staff.open(stream, opening);
          await log({ act: 'caseOpenedTo', person: opening });
          setSaid(room.done.opened(name));
          await props.again().catch(() => undefined);
          setOpening(null);
        }}
      />
    );
  }
  const may = writer && keys.mayChange && training !== true;
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={room.title}
        above={facts.alias ?? undefined}
        lead={<p>{room.lead}</p>}
        guidance={room.guidance}
        guidanceTitle={room.guidanceTitle}
        back={{ onPress: () => places.go({ room: 'case', stream }) }}
      >
        <Stack gap="large">
          {said !== null && (
            <Notice tone="done" urgent>
              {said}
            </Notice>
          )}
          {failed && (
            <Notice tone="warning" urgent>
              {room.failed}
            </Notice>
          )}
          {unlogged && (
            <Notice tone="warning" urgent>
              <p>{room.notLogged}</p>
              <Button
                onPress={() =>
                  void logAgain().then((kept) => {
                    if (kept) setSaid(room.logged);
                  })
                }
              >
                {room.logAgain}
              </Button>
            </Notice>
          )}
          {!writer && <Notice tone="info">{room.readsOnly}</Notice>}
          {!keys.mayChange && <WhoMayChange keys={keys} iAsk={keys.asksToBeClosed(me.person)} />}
          {keys.openers.map((opener) => {
            const name = keys.nameOf(opener.person);
            return (
              <ColleagueAccess
                key={opener.person}
                opener={opener}
                name={name}
                carries={carriesIt(opener.person)}
                asks={keys.asksToBeClosed(opener.person)}
                acts={may && opener.person !== me.person ? actsOn(opener.person, name) : undefined}
                onStaff={toStaff}
              />
            );
          })}
          {keys.openers.length === 1 && <p>{room.alone}</p>}
        </Stack>
      </Page>
    </>
  );
}

/** Writes lines of what was changed. What could not be written is kept here, said, and written when asked again. */
function useLog(stream: StreamId) {
  const write = useAccessLine(stream);
  const [missing, setMissing] = useState<readonly AccessLine[]>([]);
  const keep = async (lines: readonly AccessLine[]): Promise<boolean> => {
    const left: AccessLine[] = [];
    for (const line of lines) await write(line).catch(() => left.push(line));
    setMissing(left);
    return left.length === 0;
  };
  return {
    log: (line: AccessLine) => keep([...missing, line]),
    logAgain: () => keep(missing),
    unlogged: missing.length > 0,
  };
}
