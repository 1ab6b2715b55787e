import type { HandoverComing } from '../../flow/handoverComing.ts';
import { useSession } from '../shell/session.tsx';
import { useNames } from './useNames.ts';
import { useExchangeWords } from './words.ts';

/** What a file brings to a handover, in words: why the answer was no, that two acts crossed, and who has the case then. */
export function HandoverNews(props: {
  readonly coming: HandoverComing;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const { handover, has, crossed } = props.coming;
  const all = useExchangeWords();
  const words = all.receive.handover;
  const nameOf = useNames();
  const { person: me } = useSession();
  const { answer, reason, tie } = handover;
  const who =
    has.person === null
      ? (has.name ?? all.someone)
      : has.person === me.person
        ? all.you
        : nameOf(has.person, props.labels.get(has.person) ?? has.name ?? undefined);
  return (
    <>
      {answer === 'refused' && reason !== null && <p>{words.because(reason)}</p>}
      {answer === 'refused' && tie !== 'none' && <p>{words.becauseOfTie}</p>}
      {crossed && <p>{words.crossed}</p>}
      <p>{words.isWith(who)}</p>
    </>
  );
}
