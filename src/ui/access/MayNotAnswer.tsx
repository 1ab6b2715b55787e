import { mayAnswer } from '../../rules/handovers.ts';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import { useKnownOfCase } from '../step/notices/KnownOfCase.tsx';
import { useStepRun } from '../step/useStepRun.tsx';
import { useAccessWords } from './words.ts';

/** Over an answer to a handover that could not be signed, whatever it says: why not, before anything is filled in. */
export function MayNotAnswer() {
  const facts = useKnownOfCase();
  const { givens } = useStepRun();
  const { person: me } = useSession();
  const words = useAccessWords().room.answering;
  if (facts === null) return null;
  const { handover } = facts;
  const said = () => {
    if (handover?.entry !== givens['handover'] || handover?.answer !== 'waiting') return words.settled;
    if (handover.by === me.person) return words.own;
    const { receiver, standIn } = handover;
    return mayAnswer(handover, me.person) ? null : words.onlyThey(receiver, standIn);
  };
  const why = said();
  return why === null ? null : <Notice tone="warning">{why}</Notice>;
}
