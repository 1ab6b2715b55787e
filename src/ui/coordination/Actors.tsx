import type { ReactNode } from 'react';
import type { ActorLine } from '../../flow/collaboration.ts';
import type { AnswerState } from '../../model/vocabulary.ts';
import { consentsWith, consentState, isInForce, needsSaying, type Consent } from '../../rules/consents.ts';
import { Button } from '../kit/Button.tsx';
import { Hint } from '../kit/Hint.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { PointList } from '../kit/PointList.tsx';
import { ProtectedMark } from '../kit/ProtectedMark.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { Part } from './Part.tsx';
import type { PartOfRoom } from './room.ts';
import { useCoordinationWords } from './words.ts';

const shapeOf: Readonly<Record<AnswerState, ChipShape>> = {
  yes: 'check',
  no: 'square',
  notKnown: 'circle',
  refused: 'circle',
  notAsked: 'clock',
};

/** Who takes part: whether the citizen wants them at the table, with what, and which consents cover them. */
export function Actors(props: {
  readonly actors: readonly ActorLine[];
  readonly consents: readonly Consent[];
  readonly part: PartOfRoom;
}) {
  const words = useCoordinationWords().room.actors;
  const { part } = props;
  const { write } = part;
  return (
    <Part title={words.title}>
      {props.actors.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <RowList
          label={words.list}
          rows={props.actors.map((actor) => {
            const answer = actor.body.agreedByCitizen ?? 'notAsked';
            return {
              key: actor.entry.id,
              status: (
                <StatusChip shape={shapeOf[answer]} look={answer === 'no' ? 'strong' : 'plain'}>
                  {words.table[answer]}
                </StatusChip>
              ),
              title: actor.body.name,
              detail: <ActorDetail actor={actor} consents={props.consents} part={part} />,
            };
          })}
        />
      )}
      {write !== null && (
        <Cluster>
          <Button onPress={() => write('actor')}>{words.add}</Button>
        </Cluster>
      )}
    </Part>
  );
}

function ActorDetail(props: {
  readonly actor: ActorLine;
  readonly consents: readonly Consent[];
  readonly part: PartOfRoom;
}) {
  const words = useCoordinationWords().room.actors;
  const { body, before } = props.actor;
  const { day, write } = props.part;
  const lines: readonly ReactNode[] = [
    body.part,
    ...(body.contact === undefined
      ? []
      : [
          <>
            {words.contact(body.contact)} <ProtectedMark />
          </>,
        ]),
    ...(body.agreedByCitizen === 'no' ? [words.notWanted] : []),
  ];
  return (
    <Stack gap="small">
      {lines.map((line, at) => (
        // Lines of one row, in a fixed order.
        <div key={String(at)}>{line}</div>
      ))}
      <ConsentLines name={body.name} consents={props.consents} part={props.part} />
      {before.map((one) => (
        <Hint key={one.entry.id}>{words.before(day(one.entry.onDate), one.body.part)}</Hint>
      ))}
      {write !== null && <ActorWork actor={props.actor} write={write} />}
    </Stack>
  );
}

/** What the citizen has said yes to with this one; and, as plainly, what no longer holds. */
function ConsentLines(props: {
  readonly name: string;
  readonly consents: readonly Consent[];
  readonly part: PartOfRoom;
}) {
  const { actors, consents: words } = useCoordinationWords().room;
  const { today, day } = props.part;
  const mine = consentsWith(props.consents, props.name);
  const shown = mine.filter((one) => isInForce(consentState(one, today)) || needsSaying(one, today));
  const points = shown.map((one) => {
    const on = one.withdrawn?.on ?? one.expiresOn;
    return words.said[consentState(one, today)](words.type[one.type], day(on));
  });
  if (mine.every((one) => !isInForce(consentState(one, today)))) points.push(actors.noConsent);
  return <PointList points={points} />;
}

function ActorWork(props: { readonly actor: ActorLine; readonly write: NonNullable<PartOfRoom['write']> }) {
  const words = useCoordinationWords().room.actors;
  const { body } = props.actor;
  const { name, part, contact } = body;
  return (
    <Cluster>
      <LinkButton onPress={() => props.write('consent', {}, { recipient: name })}>
        {words.consent(name)}
      </LinkButton>
      <LinkButton
        onPress={() =>
          props.write('actor', {}, { name, part, ...(contact === undefined ? {} : { contact }) })
        }
      >
        {words.more(name)}
      </LinkButton>
    </Cluster>
  );
}
