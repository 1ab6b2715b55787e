import { useCallback } from 'react';
import { useAudit } from '../shell/useAudit.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import type { ExchangeControl } from './exchangePort.ts';

type Outcome = Awaited<ReturnType<ExchangeControl['takeIn']>>;

/** Merges a file that was looked at, all of it or nothing; notes each of its cases, and reads the team anew. */
export function useTakeIn(): (token: string) => Promise<Outcome> {
  const { exchange } = usePorts();
  const { refreshTeam } = useSession();
  const audit = useAudit();
  return useCallback(
    async (token) => {
      const taken = await exchange.takeIn(token);
      if (taken.kind === 'refused') return taken;
      for (const { type, id } of taken.streams)
        if (type !== 'team') audit(type === 'group' ? 'groupIn' : 'exchangeIn', id);
      await refreshTeam().catch(() => undefined);
      return taken;
    },
    [exchange, refreshTeam, audit],
  );
}
