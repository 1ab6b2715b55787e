import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId, StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { GroupFacts } from '../../rules/groups/groupFacts.ts';
import type { GroupNotesText } from '../../text/rooms/groupNotes.da.ts';

/** One word of the group that a participant's case should have. */
export interface ToSend {
  readonly key: string;
  readonly case: StreamId;
  readonly body: BodyOf<'fromGroup'>;
}
/** A word that has not arrived. `amends`: what the case was told before of the same thing, where it was corrected since. */
export interface NotSentYet extends ToSend {
  readonly amends: EntryId | null;
}

type Sent = Pick<BodyOf<'fromGroup'>, 'group' | 'what' | 'onDay' | 'concern' | 'text'> & {
  readonly entry: EntryId;
};
/** What a case was told already. `null`: it could not be read, so nothing is known to have arrived. */
export type SentWords = ReadonlyMap<StreamId, readonly Sent[] | null>;

/** The words of a group among the entries of a case. Nothing else of them is looked at. */
export const sentIn = (entries: readonly AnyEntry[]): readonly Sent[] =>
  entries.flatMap(({ id, kind, body }) =>
    kind === 'fromGroup' ? [{ ...(body as Omit<Sent, 'entry'>), entry: id }] : [],
  );

/**
 * Everything the cases of a group should have been told of what was signed in it: concerns, absences without a word, who
 * was reached, talks after an absence. Oldest first. What a leader writes for the case file is signed there at once.
 */
export function wordsForCases(
  facts: GroupFacts,
  group: StreamId,
  words: GroupNotesText['toCase'],
  dayInWords: (day: string) => string,
): readonly ToSend[] {
  const send = (key: string, stream: StreamId, body: Omit<BodyOf<'fromGroup'>, 'group'>): ToSend => ({
    key,
    case: stream,
    body: { group, ...body },
  });
  const reachedWords = (one: { who: string; onDay: string; at: string; agreed: string | null }) =>
    [
      words.reached(one.who, dayInWords(one.onDay), one.at),
      ...(one.agreed === null ? [] : [words.agreed(one.agreed)]),
    ].join('\n');
  const concerns = facts.concerns.flatMap(({ entry, case: stream, onDay, what, reached }) => [
    send(`concern ${entry}`, stream, { what: 'concern', onDay, text: what, concern: entry }),
    ...(reached === null
      ? []
      : [
          send(`reached ${entry}`, stream, {
            what: 'reached',
            onDay: reached.onDay,
            text: reachedWords(reached),
            concern: entry,
          }),
        ]),
  ]);
  const absences = facts.sessions.flatMap(({ session, onDay, people }) =>
    people
      .filter(({ attendance }) => attendance === 'noWord')
      .map((one) =>
        send(`absence ${String(session)} ${one.case}`, one.case, {
          what: 'absence',
          onDay,
          text: words.absence(dayInWords(onDay)),
        }),
      ),
  );
  const reached = facts.absencesReached.map((one) =>
    send(`reached ${one.entry}`, one.case, {
      what: 'reached',
      onDay: one.onDay,
      text: reachedWords(one),
    }),
  );
  const talks = facts.catchUps.map(({ entry, case: stream, onDay, text }) =>
    send(`talk ${entry}`, stream, { what: 'talk', onDay, text, concern: entry }),
  );
  return [...concerns, ...absences, ...reached, ...talks];
}

/** What is told word for word, and told again where the group corrects it. */
const isWordForWord = ({ what }: Pick<Sent, 'what'>): boolean => what === 'concern' || what === 'talk';

/** The same thing told: by the entry it is about, and where none is named by its day. */
const isAbout = (one: Sent, { group, what, concern, onDay }: BodyOf<'fromGroup'>): boolean =>
  one.group === group &&
  one.what === what &&
  (one.concern === undefined && what === 'talk' ? one.onDay === onDay : one.concern === concern) &&
  (concern !== undefined || one.onDay === onDay);

/**
 * Of those, what has not arrived yet. One word about an absence of a day is enough, however often it was written. Whatever
 * wording the case has seen has arrived: a word that is corrected in the case stands as it was corrected there.
 */
export function notSent(all: readonly ToSend[], sent: SentWords): readonly NotSentYet[] {
  return all.flatMap((word) => {
    const { body } = word;
    const told = (sent.get(word.case) ?? []).filter((one) => isAbout(one, body));
    const has = told.some(
      (one) => !isWordForWord(body) || (one.text === body.text && one.onDay === body.onDay),
    );
    // A talk told before talks were named is not known to be the same one.
    const before = told.findLast((one) => one.concern !== undefined && isWordForWord(body));
    return has ? [] : [{ ...word, amends: before?.entry ?? null }];
  });
}
