import type { CaseFacts } from '../../rules/facts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import type { Begin } from './begin.ts';
import { useCaseWords } from './words.ts';

/** A handover stays the sender's until the named receiver, or the stand-in, has answered. */
export function Handover(props: { readonly facts: CaseFacts; readonly begin: Begin }) {
  const words = useCaseWords().handover;
  const language = useLanguage();
  const { writer } = useSession();
  const { handover } = props.facts;
  if (handover === null) return null;
  const { receiver, standIn, since, entry } = handover;
  return (
    <Panel title={words.title}>
      <p>
        {handover.answer === 'accepted'
          ? words.accepted(receiver)
          : handover.answer === 'refused'
            ? words.refused(receiver)
            : words.waiting(receiver, shownDay(since, language))}
      </p>
      {standIn !== null && <p>{words.standIn(standIn)}</p>}
      {writer && handover.answer === 'waiting' && (
        <Button onPress={() => props.begin('handoverAnswer', { handover: entry })}>{words.answer}</Button>
      )}
    </Panel>
  );
}
