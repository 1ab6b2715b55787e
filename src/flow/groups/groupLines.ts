import type { LocalDate, PersonId, StreamId } from '../../entries/ids.ts';
import type { GroupSummary, ParticipationSummary, StreamSummary } from '../../entries/summary.ts';

export interface GroupLine {
  readonly stream: StreamId;
  readonly summary: GroupSummary;
  readonly next: LocalDate | null;
}
/** What summaries say of groups and of those who take part, and of nothing else. */
export interface GroupsRead {
  readonly groups: readonly GroupLine[];
  readonly participants: ReadonlyMap<StreamId, ParticipationSummary>;
}

const order = ['running', 'recruiting', 'planned', 'ended', 'cancelled'];
const placeOf = ({ state }: GroupSummary): number => {
  const at = order.indexOf(state);
  return at < 0 ? 0 : at;
};
/** Open concerns stand first, then absences without a word, then whatever meets next. */
function compared(one: GroupLine, other: GroupLine): number {
  const open = (line: GroupLine) => [
    line.summary.openConcerns.length > 0,
    line.summary.openAbsences.length > 0,
  ];
  const [concernOne, absenceOne] = open(one);
  const [concernOther, absenceOther] = open(other);
  return (
    Number(concernOther) - Number(concernOne) ||
    Number(absenceOther) - Number(absenceOne) ||
    placeOf(one.summary) - placeOf(other.summary) ||
    (one.next ?? '9').localeCompare(other.next ?? '9') ||
    one.summary.name.localeCompare(other.summary.name)
  );
}

/** Picks groups and participants out of what is kept of all streams, in the order a leader needs them. */
export function groupsIn(summaries: readonly StreamSummary[], today: LocalDate): GroupsRead {
  const participants = new Map<StreamId, ParticipationSummary>();
  const groups: GroupLine[] = [];
  for (const { stream, summary } of summaries) {
    if (summary.participation !== undefined) participants.set(stream, summary.participation);
    if (summary.group !== undefined) {
      const next = summary.group.sessionDays.find((day) => day >= today) ?? null;
      groups.push({ stream, summary: summary.group, next });
    }
  }
  return { groups: groups.sort(compared), participants };
}

/** Ended or cancelled. What is open in it still stands first. */
export const isOver = ({ summary: { state } }: GroupLine): boolean =>
  state === 'ended' || state === 'cancelled';
export const leads = ({ summary }: GroupLine, person: PersonId): boolean => summary.leaders.includes(person);
