import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { homeLines, type HomeLine } from '../../flow/homeLines.ts';
import { isStepId } from '../../model/steps/stepWords.ts';
import { usePorts } from '../usePorts.tsx';

export interface HomeReminder {
  readonly id: string;
  readonly handle: string;
  readonly on: LocalDate;
}
/** What the home page shows: read from summaries, drafts and reminders, never from whole cases. */
export interface HomeContents {
  readonly lines: readonly HomeLine[];
  readonly cases: readonly StreamSummary[];
  readonly drafts: readonly Draft[];
  readonly reminders: readonly HomeReminder[];
  readonly today: LocalDate;
}

/** A contact that ended with nothing told is no case: only its date to ask again shows, when it comes. */
const isCase = ({ summary, damaged }: StreamSummary): boolean =>
  // What cannot be read any more may have been one: it stays in sight.
  damaged === true ||
  (summary.contact?.alias ?? null) !== null ||
  summary.intake?.outcome === 'told' ||
  summary.intake?.outcome === 'worryNotTold';

/** Reads the home page; null until it is here. `again` reads it anew. */
export function useHome(): { readonly home: HomeContents | null; readonly again: () => void } {
  const { cases, drafts, reminders, clock } = usePorts();
  const [home, setHome] = useState<HomeContents | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    const { today } = clock.now();
    const reading = Promise.all([cases.summaries(), drafts.list(), reminders.list()]);
    reading.then(
      ([summaries, allDrafts, allReminders]) => {
        if (gone) return;
        setHome({
          lines: homeLines(summaries, [], today),
          cases: summaries.filter(isCase).sort(byAlias),
          // Unfinished settings of the office stand in their own room.
          drafts: allDrafts
            .filter(({ info }) => isStepId(info.step))
            .sort((one, other) => other.savedAt.localeCompare(one.savedAt)),
          reminders: [...allReminders].sort((one, other) => one.on.localeCompare(other.on)),
          today,
        });
      },
      (error: unknown) => {
        if (!gone) setFailure(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, drafts, reminders, clock, round]);
  if (failure !== null)
    throw failure instanceof Error ? failure : new Error('the home page could not be read');
  return { home, again: useCallback(() => setRound((one) => one + 1), []) };
}

const aliasOf = ({ summary }: StreamSummary): string => summary.contact?.alias ?? '';
/** One for all: made anew for every pair it would take longer than the page itself at twenty thousand cases. */
const danish = new Intl.Collator('da');
const byAlias = (one: StreamSummary, other: StreamSummary): number =>
  danish.compare(aliasOf(one), aliasOf(other));
