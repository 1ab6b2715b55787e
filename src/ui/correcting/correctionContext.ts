import { createContext } from 'react';
import type { AnyEntry, Unsigned } from '../../entries/entry.ts';
import type { NoteWriter } from '../ports.ts';

/** What changes in a piece of work that corrects an entry. */
export interface CorrectingWork {
  /** The entries the first wording stood on: doors judge the correction as they judged that one. */
  readonly before: readonly AnyEntry[];
  /** Notes that say in their first line what they correct, and why. */
  readonly note: (writer: NoteWriter) => NoteWriter;
  /** The entry that stands beside the old one, and nothing else: what was counted once is not counted again. */
  readonly amending: (unsigned: readonly Unsigned[]) => readonly Unsigned[];
}

/** Null for work that is new. */
export const CorrectionContext = createContext<CorrectingWork | null>(null);
