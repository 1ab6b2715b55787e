import { useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { StreamRef } from '../../entries/entry.ts';
import type { ListedCase } from '../../flow/caseList.ts';
import { StoreProblem } from '../../flow/ports.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { Panel } from '../kit/Panel.tsx';
import { saveFile } from '../saveFile.ts';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { ChooseCases } from './ChooseCases.tsx';
import { ChooseGroups } from './ChooseGroups.tsx';
import { ChooseColleagues, type Reader } from './ChooseColleagues.tsx';
import { OfficeOnly } from './OfficeOnly.tsx';
import { useAccessOf, useColleagues } from './useColleagues.ts';
import { useSendable, type Sendable } from './useSendable.ts';
import { useExchangeGroupsWords, useExchangeWords } from './words.ts';

/** Who has seen what stands in a stream of its own, which is in no file: in a case its part is empty. */
const travels = (part: string): boolean => part !== 'audit';

/** Chooses cases and colleagues, says what comes along and what stays, and saves one file for them. */
export function SendPage(props: {
  readonly first: StreamId | null;
  readonly onBack: () => void;
  readonly onHome: () => void;
}) {
  const sendable = useSendable();
  if (sendable === null) return null;
  const first = sendable.all.find(({ stream }) => stream === props.first);
  return <SendForm {...props} {...sendable} chosenFirst={first === undefined ? [] : [first]} />;
}

function SendForm(
  props: Sendable & {
    readonly chosenFirst: readonly ListedCase[];
    readonly onBack: () => void;
    readonly onHome: () => void;
  },
) {
  const { exchange } = usePorts();
  const audit = useAudit();
  const all = useExchangeWords();
  const words = all.send;
  const ofGroups = useExchangeGroupsWords();
  const [chosen, setChosen] = useState<ReadonlyMap<StreamId, ListedCase>>(
    () => new Map(props.chosenFirst.map((one) => [one.stream, one])),
  );
  const [groups, setGroups] = useState<ReadonlySet<StreamId>>(new Set());
  const [officeOnly, setOfficeOnly] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<PersonId>>(new Set());
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<'failed' | 'damaged' | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  // With a group go the cases of those who are in it.
  const inGroups = props.groups.filter(({ stream }) => groups.has(stream));
  const cases = [...new Set([...chosen.keys(), ...inGroups.flatMap(({ participants }) => participants)])];
  const streams = [...cases, ...groups];
  const access = useAccessOf(streams);
  const readers = useColleagues()?.map((colleague): Reader => {
    const here = streams.map((stream) => ({
      alias: props.names.get(stream) ?? all.noAlias,
      theirs: access.get(stream)?.people.find(({ person }) => person === colleague.person),
    }));
    return {
      ...colleague,
      opens: [...new Set(here.flatMap(({ theirs }) => theirs?.opens ?? []))].filter(travels),
      closedCases: here.filter(({ theirs }) => theirs?.closed === true).map(({ alias }) => alias),
    };
  });
  if (readers === undefined) return null;
  // A tick does not outlive a case being closed to its person.
  const to = readers.filter(({ person, closedCases }) => ticked.has(person) && closedCases.length === 0);
  // Who may open what is read in a moment after a case is chosen: a press before that would be lost.
  const allRead = streams.every((stream) => access.has(stream));
  const nothingChosen = props.groups.length > 0 ? ofGroups.nothingChosen : words.casesMissing;
  const nothingHere = props.all.length + props.groups.length === 0;
  const alone = streams.length === 0 && (nothingHere || officeOnly);
  const casesError = streams.length === 0 && !alone ? nothingChosen : undefined;
  // A group leader has no cases of their own to choose from.
  const noCases = props.all.length === 0;
  const peopleError = to.length === 0 ? words.peopleMissing : undefined;
  const drafts = streams.reduce((sum, stream) => sum + (props.draftsIn.get(stream) ?? 0), 0);

  const save = async () => {
    setTries(tries + 1);
    if (casesError !== undefined || peopleError !== undefined) return;
    setBusy(true);
    setFailed(null);
    try {
      const people = to.map(({ person }) => person);
      const sent = [
        ...cases.map((id): StreamRef => ({ type: 'case', id })),
        ...[...groups].map((id): StreamRef => ({ type: 'group', id })),
      ];
      const file = await exchange.pack({ streams: sent, to: people });
      saveFile(file.fileName, file.bytes);
      for (const { type, id } of sent)
        audit(type === 'group' ? 'groupOut' : 'exchangeOut', id, people.join(' '));
      setSaved(file.fileName);
    } catch (cause) {
      setFailed(cause instanceof StoreProblem && cause.kind === 'damaged' ? 'damaged' : 'failed');
    } finally {
      setBusy(false);
    }
  };
  if (saved !== null)
    return (
      <Page title={words.saved(saved)} pageKey="saved">
        <Stack gap="large">
          <Notice tone="done">
            <p>{words.savedNext}</p>
            <p>{words.after}</p>
          </Notice>
          <Button kind="primary" onPress={props.onHome}>
            {words.onward}
          </Button>
        </Stack>
      </Page>
    );
  const shown = tries > 0;
  const errors = [
    ...(shown && casesError !== undefined
      ? [{ message: casesError, target: noCases ? 'sent-groups' : 'sent-cases' }]
      : []),
    ...(shown && peopleError !== undefined ? [{ message: peopleError, target: 'sent-people' }] : []),
  ];
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      back={{ onPress: props.onBack }}
      errors={errors}
      errorsShown={tries}
    >
      <Stack gap="large">
        {!noCases && (
          <ChooseCases
            list={props.list}
            chosen={chosen}
            error={shown ? casesError : undefined}
            onChoose={(one, on) => {
              const next = new Map(chosen);
              if (on) next.set(one.stream, one);
              else next.delete(one.stream);
              setChosen(next);
            }}
          />
        )}
        {props.groups.length > 0 && (
          <ChooseGroups
            groups={props.groups}
            chosen={groups}
            error={shown && noCases ? casesError : undefined}
            onChoose={(some, on) =>
              setGroups(new Set([...groups].filter((one) => !some.includes(one)).concat(on ? some : [])))
            }
          />
        )}
        {streams.length === 0 && (
          <OfficeOnly nothingHere={nothingHere} checked={officeOnly} onChange={setOfficeOnly} />
        )}
        <ChooseColleagues
          readers={readers}
          chosen={ticked}
          anyCase={streams.length > 0 && allRead}
          error={shown ? peopleError : undefined}
          onChoose={(person, on) =>
            setTicked(new Set([...ticked].filter((one) => one !== person).concat(on ? [person] : [])))
          }
        />
        <Panel title={words.withTitle}>
          <PointList points={[...(alone ? [] : [words.withCases]), ...words.with]} />
          <h3>{words.withoutTitle}</h3>
          <PointList
            points={[words.drafts, ...(drafts === 0 ? [] : [words.draftsHere(drafts)]), words.others]}
          />
        </Panel>
        {failed !== null && (
          <Notice tone="warning" urgent>
            {words[failed]}
          </Notice>
        )}
        <Button kind="primary" disabled={busy || !allRead} onPress={() => void save()}>
          {busy ? words.saving : words.save}
        </Button>
      </Stack>
    </Page>
  );
}
