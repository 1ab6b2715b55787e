import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { isAboutCase } from '../../flow/aboutCases.ts';
import { caseList, type CaseList, type ListedCase } from '../../flow/caseList.ts';
import { usePorts } from '../usePorts.tsx';

export interface Sendable {
  readonly list: CaseList;
  readonly all: readonly ListedCase[];
  /** Unfinished work by case: it never leaves. */
  readonly draftsIn: ReadonlyMap<StreamId, number>;
}

/** Every case here, with how many drafts lie in it; null until it is read. */
export function useSendable(): Sendable | null {
  const { cases, drafts } = usePorts();
  const [sendable, setSendable] = useState<Sendable | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([cases.summaries(), drafts.list()]).then(([summaries, unfinished]) => {
      const draftsIn = new Map<StreamId, number>();
      for (const { info } of unfinished)
        if (info.stream !== null) draftsIn.set(info.stream, (draftsIn.get(info.stream) ?? 0) + 1);
      const all = summaries
        .filter(isAboutCase)
        .map(({ stream, summary: { contact, caseFile }, damaged }) => ({
          stream,
          alias: contact?.alias ?? null,
          caseNumber: contact?.caseNumber ?? null,
          closed: caseFile?.path === 'closed',
          damaged: damaged === true,
        }));
      setSendable({ list: caseList(summaries), all, draftsIn });
    }, setFailure);
  }, [cases, drafts]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the cases could not be read');
  return sendable;
}
