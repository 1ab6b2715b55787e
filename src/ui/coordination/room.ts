import type { DraftValues } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';

/** Opens a piece of work of this room: what it is about, and what its draft begins with. */
export type Write = (step: StepId, givens?: Readonly<Record<string, string>>, values?: DraftValues) => void;

export interface PartOfRoom {
  /** Null in a window that only reads. */
  readonly write: Write | null;
  readonly today: LocalDate;
  readonly day: (date: string) => string;
}

/** What every part of the room needs: how to write, today, and how a day is read. */
export function usePartOfRoom(write: Write): PartOfRoom {
  const { writer } = useSession();
  const { clock } = usePorts();
  const language = useLanguage();
  return {
    write: writer ? write : null,
    today: clock.now().today,
    day: (date) => shownDay(date, language),
  };
}
