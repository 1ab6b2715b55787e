import type { HandoverLine } from '../../flow/homeLines.ts';
import { useClosingAsked } from '../access/useClosingAsked.ts';
import { useSession } from '../shell/session.tsx';
import { useHomeWords } from './words.ts';

/** Behind a refused handover, for whoever can do it: who asks to have the case closed to them, until it is. */
export function AsksToBeClosed(props: { readonly line: HandoverLine }) {
  const { stream, refused, receiverPerson } = props.line;
  const words = useHomeWords();
  const { team, inConversation } = useSession();
  // Of a receiver who is only a name somebody else wrote it down.
  const asks = refused?.tie === 'closeToThem' && (receiverPerson ?? null) !== null ? refused.by : null;
  const stands = useClosingAsked(stream, asks);
  if (asks === null || stands !== 'mine' || inConversation) return null;
  return ` · ${words.asksToBeClosed(team.staff.get(asks)?.name ?? '–')}`;
}
