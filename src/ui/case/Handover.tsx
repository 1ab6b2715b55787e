import type { AnyEntry } from '../../entries/entry.ts';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { handoverCrossed } from '../../flow/handoverComing.ts';
import { whoRefused } from '../../rules/handoverReaders.ts';
import { mayAnswer, type HandoverFacts } from '../../rules/handovers.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useClosingAsked } from '../access/useClosingAsked.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import type { Begin } from './begin.ts';
import { KeepCase } from './KeepCase.tsx';
import { useCaseWords } from './words.ts';

/** A handover stays the sender's until the receiver, or the stand-in, has said yes. */
export function Handover(props: {
  readonly facts: CaseFacts;
  readonly entries: readonly AnyEntry[];
  readonly stream: StreamId;
  readonly begin: Begin;
  readonly onAccess: () => void;
  readonly onSigned: () => void;
}) {
  const words = useCaseWords().handover;
  const { handover } = props.facts;
  if (handover === null) return null;
  const { standIn } = handover;
  return (
    <Panel title={words.title}>
      {handoverCrossed(props.entries, handover) && <p>{words.crossed}</p>}
      {handover.answer === 'waiting' && <Waiting {...props} handover={handover} />}
      {handover.answer === 'refused' && <Refused {...props} handover={handover} />}
      {handover.answer === 'takenBack' && <p>{words.takenBack}</p>}
      {handover.answer === 'accepted' && (
        <>
          <p>{words.accepted(props.facts.responsible ?? handover.receiver)}</p>
          {standIn !== null && <p>{words.standIn(props.facts.standIn ?? standIn)}</p>}
        </>
      )}
    </Panel>
  );
}

type OpenHandover = Parameters<typeof Handover>[0] & { readonly handover: HandoverFacts };

function Waiting(props: OpenHandover) {
  const { handover } = props;
  const words = useCaseWords().handover;
  const language = useLanguage();
  const { writer, person: me } = useSession();
  const { receiver, standIn, receiverPerson, since, entry, by } = handover;
  const names = [receiver, ...(standIn === null ? [] : [standIn])].join(words.or);
  const answers = mayAnswer(handover, me.person);
  return (
    <>
      <p>{words.waiting(receiver, shownDay(since, language))}</p>
      {standIn !== null && <p>{words.standIn(standIn)}</p>}
      {!answers && by !== me.person && <p>{words.onlyThey(names)}</p>}
      {writer && (
        <Cluster>
          {answers && (
            <Button
              kind={receiverPerson === null ? 'secondary' : 'primary'}
              onPress={() => props.begin('handoverAnswer', { handover: entry })}
            >
              {words.answer}
            </Button>
          )}
          {by === me.person && <KeepCase {...props} label={words.takeBack} />}
        </Cluster>
      )}
    </>
  );
}

function Refused(props: OpenHandover) {
  const { handover } = props;
  const words = useCaseWords().handover;
  // Why a colleague said no is for colleagues, not for the citizen at the desk.
  const { writer, person: me, team, inConversation } = useSession();
  const { answeredBy, reason, tie, by } = handover;
  const nameOf = (person: PersonId) => team.staff.get(person)?.name;
  const { who, writtenBy } = whoRefused(handover, answeredBy, nameOf);
  const asked = useClosingAsked(props.stream, tie === 'closeToThem' ? answeredBy : null);
  const mine = by === me.person;
  return (
    <>
      <p>{words.refused(who)}</p>
      {writtenBy !== null && <p>{words.writtenBy(writtenBy)}</p>}
      {reason !== null && !inConversation && <p>{words.refusedBecause(reason)}</p>}
      {tie !== 'none' && !inConversation && (
        <>
          <p>{words.refusedTie(who)}</p>
          {tie === 'closeToThem' && asked !== 'done' && <p>{words.closeToThem(who)}</p>}
        </>
      )}
      {tie !== 'none' && !inConversation && (
        <LinkButton onPress={props.onAccess}>{words.toAccess}</LinkButton>
      )}
      <p>{mine ? words.stillYours : words.stillTheSenders(nameOf(by) ?? '–')}</p>
      {writer && mine && (
        <Cluster>
          <Button kind="primary" onPress={() => props.begin('handover')}>
            {words.anew}
          </Button>
          <KeepCase {...props} label={words.keep} />
        </Cluster>
      )}
    </>
  );
}
