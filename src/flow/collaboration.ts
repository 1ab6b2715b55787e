import type { AnyEntry } from '../entries/entry.ts';
import { asLocalDate, type EntryId } from '../entries/ids.ts';
import type { EntryKind } from '../entries/kinds.ts';
import { consentsOf, type Consent } from '../rules/consents.ts';
import { sameWord } from '../rules/mergedByWord.ts';
import { writtenLines, type Written, type WrittenLine } from './writtenLines.ts';

/** How it went, told afterwards, the oldest first. */
export type Outcome = Written<'howItWent'>;
/** Something that may be asked about afterwards. */
export interface Followed<K extends EntryKind> extends WrittenLine<K> {
  readonly outcomes: readonly Outcome[];
}
/** What is known of one who takes part: the newest word stands, what was written before under it. */
export interface ActorLine extends Written<'actor'> {
  readonly before: readonly Written<'actor'>[];
}

/** Everything that runs together across a case (model 2022, p. 7-8 and 12-13), as its room shows it. */
export interface Collaboration {
  readonly coordinator: Written<'coordinator'> | null;
  /** Who held the threads before, the newest first. */
  readonly coordinatorsBefore: readonly Written<'coordinator'>[];
  readonly actors: readonly ActorLine[];
  /** By their day, the earliest first. */
  readonly agreements: readonly Followed<'agreement'>[];
  readonly consents: readonly Consent[];
  /** By their day, the newest first. */
  readonly networkSteps: readonly Followed<'networkStep'>[];
}

const idsOf = (line: WrittenLine<EntryKind>): readonly EntryId[] => [
  line.entry.id,
  ...line.before.map(({ entry }) => entry.id),
];

/** Reads the room from the entries themselves, in whatever order a merge brought them. */
export function collaborationIn(entries: readonly AnyEntry[]): Collaboration {
  const coordinators = [...writtenLines(entries, 'coordinator')].reverse();
  const outcomes = writtenLines(entries, 'howItWent');
  const followed = <K extends EntryKind>(line: WrittenLine<K>): Followed<K> => ({
    ...line,
    outcomes: outcomes.filter(({ body }) =>
      idsOf(line as unknown as WrittenLine<EntryKind>).some((id) => id === body.about),
    ),
  });
  return {
    coordinator: coordinators[0] ?? null,
    coordinatorsBefore: coordinators.slice(1),
    actors: actorsIn(writtenLines(entries, 'actor')),
    agreements: writtenLines(entries, 'agreement')
      .map(followed)
      .sort((one, other) => one.body.onDay.localeCompare(other.body.onDay)),
    consents: consentsIn(entries),
    networkSteps: writtenLines(entries, 'networkStep')
      .map(followed)
      .sort((one, other) => other.body.onDay.localeCompare(one.body.onDay)),
  };
}

/** The same word is the same one: what was written last of them stands, so that a yes can be taken back. */
function actorsIn(lines: readonly WrittenLine<'actor'>[]): readonly ActorLine[] {
  const newestFirst = [...lines].reverse();
  const isFirst = (line: WrittenLine<'actor'>, at: number): boolean =>
    newestFirst.findIndex((other) => sameWord(other.body.name, line.body.name)) === at;
  return newestFirst
    .filter(isFirst)
    .map((line) => ({
      ...line,
      before: newestFirst.filter((other) => other !== line && sameWord(other.body.name, line.body.name)),
    }))
    .reverse();
}

function consentsIn(entries: readonly AnyEntry[]): readonly Consent[] {
  const given = writtenLines(entries, 'consent').map((line) => ({
    id: line.entry.id,
    ids: idsOf(line as unknown as WrittenLine<EntryKind>),
    type: line.body.type,
    recipient: line.body.recipient,
    purpose: line.body.purpose,
    givenOn: asLocalDate(line.body.givenOn ?? line.entry.onDate),
    expiresOn: asLocalDate(line.body.expiresOn),
    restsOn: line.entry.basedOn.entries,
  }));
  const withdrawals = writtenLines(entries, 'consentWithdrawal').map(({ entry, body }) => ({
    consent: body.consent,
    on: entry.onDate,
    note: body.note ?? null,
  }));
  return consentsOf(given, withdrawals);
}
