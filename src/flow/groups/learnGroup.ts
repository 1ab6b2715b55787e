import type { EntryOf } from '../../entries/entry.ts';
import { asEntryId, asLocalDate, asPersonId, asStreamId, type EntryId } from '../../entries/ids.ts';
import type { GroupKind } from '../../entries/kindFacts.ts';
import type {
  GroupFacts,
  PersonAtSession,
  ReachedFacts,
  SessionFacts,
} from '../../rules/groups/groupFacts.ts';

type Learner<K extends GroupKind> = (
  facts: GroupFacts,
  entry: EntryOf<K>,
  first: (id: EntryId) => EntryId,
) => GroupFacts;
export type GroupLearners = { readonly [K in GroupKind]?: Learner<K> };

const nullable = <Value>(value: Value | undefined): Value | null => value ?? null;

/**
 * Two records of one session, written on two machines: the newer word on each person stands, and nobody the other one
 * wrote of is lost. To take somebody out, a record is amended.
 */
function together(before: SessionFacts | undefined, after: SessionFacts): SessionFacts {
  if (before === undefined) return after;
  const written = new Set(after.people.map((person) => person.case));
  return {
    ...after,
    leaders: [...new Set([...before.leaders, ...after.leaders])],
    theme: after.theme ?? before.theme,
    done: after.done ?? before.done,
    people: [...after.people, ...before.people.filter((person) => !written.has(person.case))],
  };
}
const reachedOf = ({ id, body }: EntryOf<'reached'>): ReachedFacts => ({
  entry: id,
  who: body.who,
  onDay: asLocalDate(body.onDay),
  at: body.at,
  agreed: nullable(body.agreed),
});

/** One lesson per kind of a group's own stream. It never refuses, and reads no clock. */
export const learnGroup: GroupLearners = {
  groupPlan: (facts, { id, body }) => ({ ...facts, plan: { entry: id, ...body } }),
  groupMove: (facts, { body, onDate }) => ({
    ...facts,
    move: { to: body.to, on: onDate, reason: nullable(body.reason) },
  }),
  sessionChange: (facts, { body }) => ({
    ...facts,
    changes: [
      ...facts.changes.filter(({ session }) => session !== body.session),
      {
        session: body.session,
        onDay: body.to === 'day' ? asLocalDate(body.onDay) : null,
        reason: nullable(body.reason),
      },
    ].sort((one, other) => one.session - other.session),
  }),
  composition: (facts, { id, body, onDate }) => {
    const participants = body.participants.map((one) => ({ case: asStreamId(one.case), alias: one.alias }));
    const now = new Set<string>(participants.map((one) => one.case));
    return {
      ...facts,
      composition: { entry: id, onDate, participants, body },
      aliases: [...facts.aliases.filter((one) => !now.has(one.case)), ...participants],
    };
  },
  groupSession: (facts, { id, body }) => {
    const people = body.people.map((one): PersonAtSession => ({
      case: asStreamId(one.case),
      attendance: one.attendance,
      wellBeing: nullable(one.wellBeing),
      goal: nullable(one.goal),
      words: nullable(one.words),
      network: nullable(one.network),
      note: nullable(one.note),
    }));
    const before = facts.sessions.find(({ session }) => session === body.session);
    const session = together(before, {
      entry: id,
      session: body.session,
      onDay: asLocalDate(body.onDay),
      leaders: body.leaders.map(asPersonId),
      theme: nullable(body.theme),
      done: nullable(body.done),
      people,
    });
    return {
      ...facts,
      sessions: [...facts.sessions.filter((one) => one !== before), session].sort(
        (one, other) => one.session - other.session,
      ),
    };
  },
  safetyConcern: (facts, { id, body }, first) => ({
    ...facts,
    concerns: [
      ...facts.concerns,
      {
        entry: first(id),
        case: asStreamId(body.case),
        onDay: asLocalDate(body.onDay),
        session: nullable(body.session),
        what: body.what,
        reached: null,
      },
    ],
  }),
  reached: (facts, entry, first) => {
    const { body } = entry;
    const of = asStreamId(body.case);
    if (body.about === 'absence')
      return {
        ...facts,
        absencesReached: [
          ...facts.absencesReached,
          { case: of, session: nullable(body.session), ...reachedOf(entry) },
        ],
      };
    // Only the concern it names is closed, and the first word about it stands.
    const named = body.concern === undefined ? null : first(asEntryId(body.concern));
    const isNamed = (one: GroupFacts['concerns'][number]): boolean =>
      one.entry === named && one.case === of && one.reached === null;
    if (!facts.concerns.some(isNamed)) return facts;
    return {
      ...facts,
      concerns: facts.concerns.map((one) => (isNamed(one) ? { ...one, reached: reachedOf(entry) } : one)),
    };
  },
  catchUpTalk: (facts, { id, body }, first) => ({
    ...facts,
    catchUps: [
      ...facts.catchUps,
      {
        entry: first(id),
        case: asStreamId(body.case),
        onDay: asLocalDate(body.onDay),
        session: nullable(body.session),
        text: body.text,
      },
    ],
  }),
};
