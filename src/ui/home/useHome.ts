import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { homeLines, type HomeDay } from '../../flow/homeLines.ts';
import { isStepId } from '../../model/steps/stepWords.ts';
import { usePorts } from '../usePorts.tsx';

export interface HomeReminder {
  readonly id: string;
  readonly handle: string;
  readonly on: LocalDate;
}
/** What the home page shows: read from summaries, drafts and reminders, never from whole cases. */
export interface HomeContents extends HomeDay {
  readonly summaries: readonly StreamSummary[];
  readonly drafts: readonly Draft[];
  readonly reminders: readonly HomeReminder[];
}

/** Reads the home page; null until it is here. `prepare`: fetches what this day is drawn with. `again` reads it anew. */
export function useHome(prepare: (day: HomeDay) => Promise<unknown>): {
  readonly home: HomeContents | null;
  readonly again: () => void;
} {
  const { cases, drafts, reminders, clock } = usePorts();
  const [home, setHome] = useState<HomeContents | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const ready = useEffectEvent(prepare);
  useEffect(() => {
    let gone = false;
    const { today } = clock.now();
    const reading = Promise.all([cases.summaries(), drafts.list(), reminders.list()]);
    const show = async ([summaries, allDrafts, allReminders]: Awaited<typeof reading>) => {
      if (gone) return;
      // Unfinished settings of the office stand in their own room.
      const work = allDrafts.filter(({ info }) => isStepId(info.step));
      const day = homeLines(summaries, work, today);
      await ready(day).catch(() => undefined);
      if (gone) return;
      setHome({
        ...day,
        summaries,
        drafts: [...work].sort((one, other) => other.savedAt.localeCompare(one.savedAt)),
        reminders: [...allReminders].sort((one, other) => one.on.localeCompare(other.on)),
      });
    };
    reading.then(show).catch((error: unknown) => {
      if (!gone) setFailure(error);
    });
    return () => {
      gone = true;
    };
  }, [cases, drafts, reminders, clock, round]);
  if (failure !== null)
    throw failure instanceof Error ? failure : new Error('the home page could not be read');
  return { home, again: useCallback(() => setRound((one) => one + 1), []) };
}
