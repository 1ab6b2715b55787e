import type { EntryOf } from '../../entries/entry.ts';
import { asEntryId, asLocalDate, asPersonId, asStreamId, type EntryId } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kindFacts.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import { isInPlace, type ParticipantFacts } from '../../rules/groups/participantFacts.ts';

type Learner<K extends EntryKind> = (
  facts: ParticipantFacts,
  entry: EntryOf<K>,
  first: (id: EntryId) => EntryId,
) => ParticipantFacts;
export type ParticipantLearners = { readonly [K in EntryKind]?: Learner<K> };

const needKeys = [
  'language',
  'interpreter',
  'childcare',
  'hours',
  'access',
  'preference',
  'needs',
  'cleared',
] as const satisfies readonly (keyof ParticipationSummary['needs'])[];
const isSaid = (text: string | undefined): text is string => (text ?? '').trim() !== '';

const sameSession = (one: Clearance, other: Clearance): boolean =>
  one.group === other.group && one.sessionOn === other.sessionOn;
const byDay = (one: Clearance, other: Clearance): number =>
  one.sessionOn < other.sessionOn ? -1 : Number(one.sessionOn > other.sessionOn);

/**
 * One lesson per kind of what a waiting list, a group and key staff tell each other. It never refuses; what is key
 * staff's to say counts only when key staff said it, except a conflict: whoever told of one, it stands.
 */
export const learnParticipant: ParticipantLearners = {
  participation: (facts, { id, body, onDate }) => {
    const told = needKeys.flatMap((key) => (isSaid(body[key]) ? [[key, body[key]] as const] : []));
    const again = facts.alias !== '' && facts.waiting !== 'withdrawn';
    return {
      ...facts,
      alias: body.alias,
      contactRule: isSaid(body.contactRule) ? body.contactRule : null,
      needs: Object.fromEntries(told),
      ready: isSaid(body.ready) ? body.ready : null,
      since: body.since === undefined ? (again ? facts.since : onDate) : asLocalDate(body.since),
      waiting: 'waiting',
      waitingReason: null,
      recontactOn: body.recontactOn === undefined ? null : asLocalDate(body.recontactOn),
      recontactBy: id,
    };
  },
  waitingChange: (facts, { id, body }) => ({
    ...facts,
    waiting: body.to,
    waitingReason: body.reason ?? null,
    recontactOn:
      body.to === 'withdrawn'
        ? null
        : body.recontactOn === undefined
          ? facts.recontactOn
          : asLocalDate(body.recontactOn),
    recontactBy: body.to === 'withdrawn' || body.recontactOn !== undefined ? id : facts.recontactBy,
  }),
  placement: (facts, { id, body }) => {
    const place = { group: asStreamId(body.group), to: body.to, onDay: asLocalDate(body.onDay) };
    const known = facts.places.some(({ group }) => group === place.group);
    const { to, onDay } = place;
    return {
      ...facts,
      out: isInPlace(to) ? null : { entry: id, to, onDay },
      places: known
        ? facts.places.map((one) => (one.group === place.group ? place : one))
        : [...facts.places, place],
    };
  },
  clearance: (facts, { role, body }) => {
    if (role !== 'keyStaff') return facts;
    const clearance: Clearance = {
      group: asStreamId(body.group),
      sessionOn: asLocalDate(body.sessionOn),
      cleared: body.cleared,
      absence: body.absence,
      ring: body.ring,
      standIn: body.standIn,
      tellLeader: body.tellLeader ?? null,
    };
    const others = facts.clearances.filter((one) => !sameSession(one, clearance));
    return { ...facts, clearances: [...others, clearance].sort(byDay) };
  },
  conflictCheck: (facts, { id, role, stream, body, basedOn }) => {
    const mayClear = role === 'keyStaff';
    const counts = ({ answer }: { readonly answer: string }): boolean => mayClear || answer === 'mustNotMeet';
    const found = body.with
      .filter((one) => counts(one) && one.case !== stream.id)
      .map((one) => ({ with: asStreamId(one.case), answer: one.answer, entry: id, after: basedOn.entries }));
    const leaders = body.leaders.filter(counts).map((one) => ({
      with: asPersonId(one.person),
      answer: one.answer,
      entry: id,
      after: basedOn.entries,
    }));
    if (!mayClear && found.length === 0 && leaders.length === 0) return facts;
    return {
      ...facts,
      checked: [...facts.checked, ...found],
      checkedLeaders: [...facts.checkedLeaders, ...leaders],
      personsRecorded: mayClear ? body.personsRecorded : facts.personsRecorded,
    };
  },
  groupPreparing: (facts, { id }) => ({ ...facts, prepared: [...facts.prepared, id] }),
  fromGroup: (facts, { id, body }, first) => ({
    ...facts,
    fromGroup: [
      ...facts.fromGroup,
      {
        entry: first(id),
        group: asStreamId(body.group),
        what: body.what,
        onDay: asLocalDate(body.onDay),
        text: body.text,
        concern: body.concern === undefined ? null : first(asEntryId(body.concern)),
      },
    ],
  }),
};
