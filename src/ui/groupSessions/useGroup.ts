import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import { readGroup } from '../../flow/groups/readGroup.ts';
import type { CaseStore } from '../../flow/ports.ts';
import { usePorts } from '../usePorts.tsx';
import { sentIn, type SentWords } from './toSend.ts';

/** One citizen as the group knows them. */
export interface Participant {
  readonly case: StreamId;
  readonly alias: string;
  /** What is written for group leaders; null where nothing of it can be read here. */
  readonly told: ParticipationSummary | null;
}
/** A group as it was read, with the people in it and the work that is unfinished. */
export interface OpenGroup {
  readonly stream: StreamId;
  readonly view: ReturnType<typeof readGroup>;
  /** Whoever sits in the room now. */
  readonly people: readonly Participant[];
  /** The same, and whoever was asked or is on the way in. */
  readonly placed: readonly Participant[];
  /** Whoever was ever in it. */
  readonly everybody: readonly Participant[];
  /** Everything that was signed in it, every wording. */
  readonly entries: readonly AnyEntry[];
  readonly drafts: readonly Draft[];
  /** Something of the group stands here and cannot be read. */
  readonly damaged: boolean;
}

/** Reads a group and what is written for its leaders about the people in it: never a case. Null until it is here. */
export function useGroup(stream: StreamId): {
  readonly open: OpenGroup | null;
  readonly again: () => void;
} {
  const { cases, drafts, clock } = usePorts();
  const [open, setOpen] = useState<OpenGroup | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const [contents, all, summaries] = await Promise.all([
        cases.read({ type: 'group', id: stream }),
        drafts.list(),
        cases.summaries(),
      ]);
      if (gone) return;
      const participants = new Map(
        summaries.flatMap(({ stream: of, summary: { participation } }) =>
          participation === undefined ? [] : [[of, participation] as const],
        ),
      );
      const view = readGroup(contents.entries, { today: clock.now().today, participants });
      const everybody = view.people.map((one) => ({
        case: one.case,
        alias: one.alias === '' ? '–' : one.alias,
        told: participants.get(one.case) ?? null,
      }));
      setOpen({
        stream,
        view,
        people: everybody.filter((one) => view.members.seated.includes(one.case)),
        placed: everybody.filter((one) => view.members.placed.includes(one.case)),
        everybody,
        entries: contents.entries,
        drafts: all.filter(({ info }) => info.stream === stream),
        damaged: contents.damaged.length > 0,
      });
    };
    read().catch((error: unknown) => {
      if (!gone) setFailure(error);
    });
    return () => {
      gone = true;
    };
  }, [cases, drafts, clock, stream, round]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the group could not be read');
  return { open, again: useCallback(() => setRound((one) => one + 1), []) };
}

/** What the cases of a group were told already, read after the page stands: of each case its words of the group alone. */
export function useSentWords(open: OpenGroup): SentWords | null {
  const { cases } = usePorts();
  const [sent, setSent] = useState<SentWords | null>(null);
  const { everybody } = open;
  useEffect(() => {
    let gone = false;
    Promise.all(everybody.map(async (one) => [one.case, await readSent(cases, one.case)] as const)).then(
      (found) => {
        if (!gone) setSent(new Map(found));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [cases, everybody]);
  return sent;
}

/** Null where the case cannot be read with this key: then nobody here knows what it was told. */
async function readSent(cases: CaseStore, stream: StreamId): Promise<ReturnType<typeof sentIn> | null> {
  try {
    const contents = await cases.read({ type: 'case', id: stream });
    return contents.closedTo.includes('participation') ? null : sentIn(contents.entries);
  } catch {
    return null;
  }
}
