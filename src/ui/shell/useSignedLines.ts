import { basedOnNothing } from '../../entries/entry.ts';
import type { AuditAct } from '../../model/auditActs.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useAuditActWords } from './auditActWords.ts';
import { useSession } from './session.tsx';

interface LineBody {
  readonly act: AuditAct;
  readonly subject?: string;
  readonly detail?: string;
}

/**
 * Signs lines of the log that are part of what was done. Rejects when they were not written, unlike a look (`useAudit`):
 * whoever asked for them tries again.
 */
export function useSignedLines(): (bodies: readonly LineBody[]) => Promise<void> {
  const { cases, vault } = usePorts();
  const { me } = useSession();
  const language = useLanguage();
  return async (bodies) => {
    const words = await useAuditActWords.fetch(language).catch(() => null);
    await cases.sign({
      stream: await vault.audit(),
      unsigned: bodies.map((body) => ({
        kind: 'auditLine',
        body,
        role: me.role,
        basedOn: basedOnNothing,
        rendered: { text: words?.acts[body.act] ?? body.act, language },
      })),
      summarise: () => ({}),
      draft: null,
    });
  };
}
