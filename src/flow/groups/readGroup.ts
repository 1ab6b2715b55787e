import { initialTransition } from 'xstate';
import type { AnyEntry } from '../../entries/entry.ts';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import { heldParticipants, membersOf } from '../../rules/groups/held.ts';
import { daysToCome, sessionDays } from '../../rules/groups/sessionDays.ts';
import { groupMachine } from './groupMachine.ts';
import type { GroupInput } from './groupSetup.ts';
import type { GroupValue, GroupView, ParticipantValue, PersonInGroup } from './groupView.ts';
import { participantMachine } from './participantMachine.ts';
import type { ParticipantContext } from './participantSetup.ts';
import { takeInGroup } from './takeInGroup.ts';

/** What is known of the citizens: the participation part of each case's summary. */
export type AroundGroup = ReadonlyMap<
  StreamId,
  Pick<ParticipationSummary, 'alias' | 'waiting' | 'places' | 'checked' | 'checkedLeaders'>
>;
export interface GroupNow {
  readonly today: LocalDate;
  /** Without it nothing found later shows, and everybody is as the composition was signed. */
  readonly participants?: AroundGroup;
}

/** The states of `groupMachine` (or of one a test has altered) for what was learnt, on one day. */
export function groupStateOf(input: GroupInput, machine = groupMachine): GroupValue {
  const [snapshot] = initialTransition(machine, input);
  const { record: _, ...value } = snapshot.value as GroupValue & { readonly record: string };
  return value;
}
/** The states of `participantMachine` for one citizen in one group. */
export function participantStateOf(
  input: Partial<ParticipantContext>,
  machine = participantMachine,
): ParticipantValue {
  const [snapshot] = initialTransition(machine, input);
  const { record: _, ...value } = snapshot.value as ParticipantValue & { readonly record: string };
  return value;
}

const byName = (one: PersonInGroup, other: PersonInGroup): number =>
  one.alias === other.alias ? (one.case < other.case ? -1 : 1) : one.alias < other.alias ? -1 : 1;

/**
 * Reads one group: its entries in any order, what key staff said of the citizens, and the day. Every entry is accepted;
 * time enters here, once, last. Pure: the same in gives the same out.
 */
export function readGroup(entries: readonly AnyEntry[], now: GroupNow): GroupView {
  const learnt = takeInGroup(entries);
  const { facts, noted, unknownKinds } = learnt;
  const around: AroundGroup = now.participants ?? new Map();
  const members = membersOf(facts, around);
  const held = heldParticipants(facts, around);
  const aliases = new Map(facts.aliases.map((one) => [one.case, one.alias]));
  const placedEver = [...around].flatMap(([of, { places }]) =>
    places.some((place) => place.group === facts.group) ? [of] : [],
  );
  const people = [
    ...new Set([
      ...members.placed,
      ...placedEver,
      ...(facts.composition?.participants ?? []).map((one) => one.case),
    ]),
  ];
  const seated = new Set(members.seated);
  const heldNow = new Set(held.map((one) => one.case));
  return {
    value: groupStateOf({ learnt, around, today: now.today }),
    facts,
    members,
    people: people
      .map((of) => ({
        case: of,
        alias: aliases.get(of) ?? around.get(of)?.alias ?? '',
        ...participantStateOf({
          group: facts.group,
          known: around.get(of) ?? null,
          seated: seated.has(of),
          held: heldNow.has(of),
        }),
      }))
      .sort(byName),
    held,
    days: facts.plan === null ? [] : sessionDays(facts.plan, facts.changes),
    next: daysToCome(facts).find(({ onDay }) => onDay >= now.today) ?? null,
    noted,
    unknownKinds,
  };
}
