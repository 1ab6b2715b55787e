import type { AnyEntry } from '../entries/entry.ts';
import type { BodyOf } from '../entries/kinds.ts';
import type { EntryId, LocalDate, PersonId } from '../entries/ids.ts';
import type { Reason } from '../model/reasons.ts';
import type { CaseView } from './caseView.ts';
import { bodyOf } from './bodyOf.ts';
import { handoverComing, type HandoverComing } from './handoverComing.ts';
import { replay } from './replay.ts';
import { apartInFile, type SignedApart } from './signedApart.ts';

/** Entries of one kind by one person, with their first and last day: never what stands in them. */
export interface NewsLine {
  readonly kind: string;
  /** Of an answer to a handover, which: they are told apart. */
  readonly answer?: BodyOf<'handoverAnswer'>['answer'];
  readonly author: PersonId;
  readonly count: number;
  readonly first: LocalDate;
  readonly last: LocalDate;
}
/** What a file would bring into one case. */
export interface WhatComes {
  /** As it would be called afterwards. */
  readonly alias: string | null;
  readonly isNew: boolean;
  readonly news: readonly NewsLine[];
  readonly apart: readonly SignedApart[];
  readonly handover: HandoverComing | null;
  /** Why a running course would be held, and what would be due, that is not so now; and the other way round. */
  readonly comesUp: readonly Reason[];
  readonly fallsAway: readonly Reason[];
}

/** By kind and author, in the order they first come. */
export function newsLines(fresh: readonly AnyEntry[]): readonly NewsLine[] {
  const lines = new Map<string, NewsLine>();
  for (const entry of fresh) {
    const { kind, author, onDate } = entry;
    const answer = bodyOf(entry, 'handoverAnswer')?.answer;
    const key = [kind, answer, author.person].join(' ');
    const line = lines.get(key);
    lines.set(key, {
      kind,
      ...(answer === undefined ? {} : { answer }),
      author: author.person,
      count: (line?.count ?? 0) + 1,
      first: line === undefined || onDate < line.first ? onDate : line.first,
      last: line === undefined || onDate > line.last ? onDate : line.last,
    });
  }
  return [...lines.values()];
}

const openIn = ({ held, nextUp }: CaseView): readonly Reason[] => [
  ...held,
  ...nextUp.map(({ reason }) => reason),
];
/** What stands in the first and not in the second, each once. A number that has grown is no news of its own. */
function beyond(first: readonly Reason[], second: readonly Reason[]): readonly Reason[] {
  const known = new Set(second.map(said));
  return first.filter((reason) => {
    const words = said(reason);
    return !known.has(words) && known.add(words);
  });
}
const said = ({ code, about = {} }: Reason): string =>
  JSON.stringify([code, Object.entries(about).filter(([, told]) => typeof told !== 'number')]);

/**
 * Folds one case as it stands here and as it would stand with the file, on one day, and says what is different. Pure;
 * nothing is written. `here`: every entry on this machine; `inFile`: the ids the file holds; `fresh`: what is new of it.
 */
export function whatComes(
  here: readonly AnyEntry[],
  inFile: ReadonlySet<EntryId>,
  fresh: readonly AnyEntry[],
  today: LocalDate,
): WhatComes {
  const before = replay(here, { today });
  const after = replay([...here, ...fresh], { today });
  return {
    alias: after.facts.alias,
    isNew: here.length === 0,
    news: newsLines(fresh),
    apart: apartInFile(here, inFile, fresh),
    handover: handoverComing(fresh, after.facts, [...here, ...fresh]),
    comesUp: beyond(openIn(after), openIn(before)),
    fallsAway: beyond(openIn(before), openIn(after)),
  };
}
