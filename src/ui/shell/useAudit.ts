import { basedOnNothing } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useSession } from './session.tsx';
import { useShellWords } from './words.ts';

export type AuditAct = 'contactCardShown';

/**
 * Notes what was looked at as one chained entry of the team stream, by the case's opaque id.
 * Nobody is held up by it: what was asked for is shown at once, and a line that cannot be written (a second window
 * only reads, a full disk) does not take it away again.
 */
export function useAudit(): (act: AuditAct, subject: StreamId) => void {
  const { cases } = usePorts();
  const { me, teamStream, writer } = useSession();
  const { audit } = useShellWords();
  const language = useLanguage();
  return (act, subject) => {
    const [role] = me.signer.roles;
    if (!writer || role === undefined) return;
    const line = {
      kind: 'auditLine',
      body: { act, subject },
      role,
      basedOn: basedOnNothing,
      rendered: { text: audit[act], language },
    } as const;
    const noted = cases.sign({ stream: teamStream, unsigned: [line], summarise: () => ({}), draft: null });
    noted.catch(() => undefined);
  };
}
