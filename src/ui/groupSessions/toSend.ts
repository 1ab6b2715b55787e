import type { AnyEntry } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { GroupFacts } from '../../rules/groups/groupFacts.ts';
import type { GroupNotesText } from '../../text/rooms/groupNotes.da.ts';

/** One word of the group that a participant's case should have. */
export interface ToSend {
  readonly key: string;
  readonly case: StreamId;
  readonly body: BodyOf<'fromGroup'>;
}

type Sent = Pick<BodyOf<'fromGroup'>, 'group' | 'what' | 'onDay' | 'concern' | 'text'>;
/** What a case was told already. `null`: it could not be read, so nothing is known to have arrived. */
export type SentWords = ReadonlyMap<StreamId, readonly Sent[] | null>;

/** The words of a group among the entries of a case. Nothing else of them is looked at. */
export const sentIn = (entries: readonly AnyEntry[]): readonly Sent[] =>
  entries.flatMap(({ kind, body }) => (kind === 'fromGroup' ? [body as Sent] : []));

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
    send(`talk ${entry}`, stream, { what: 'talk', onDay, text }),
  );
  return [...concerns, ...absences, ...reached, ...talks];
}

/** Of those, what has not arrived yet. One word about an absence of a day is enough, however often it was written. */
export function notSent(all: readonly ToSend[], sent: SentWords): readonly ToSend[] {
  return all.filter(({ case: stream, body }) => {
    const there = sent.get(stream) ?? null;
    if (there === null) return true;
    return !there.some(
      (one) =>
        one.group === body.group &&
        one.what === body.what &&
        one.concern === body.concern &&
        (body.concern !== undefined || one.onDay === body.onDay) &&
        (body.what !== 'talk' || one.text === body.text),
    );
  });
}
