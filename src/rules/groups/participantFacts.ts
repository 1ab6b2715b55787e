import type { EntryId, LocalDate, PersonId, StreamId } from '../../entries/ids.ts';
import type { Clearance, OutOfGroup } from '../../entries/placeInGroup.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type {
  ConflictAnswer,
  PlaceMove,
  WaitingMove,
  WordFromGroup,
} from '../../model/groups/groupVocabulary.ts';

/** One answer about two people, or about one person and a leader. `after`: the answers it names as those it replaces. */
export interface Checked<Who extends string> {
  readonly with: Who;
  readonly answer: ConflictAnswer;
  readonly entry: EntryId;
  readonly after: readonly EntryId[];
}
/** What a group leader wrote for the case file. */
export interface FromGroupFacts {
  readonly entry: EntryId;
  readonly group: StreamId;
  readonly what: WordFromGroup;
  readonly onDay: LocalDate;
  readonly text: string;
  readonly concern: EntryId | null;
}

/** Everything the participation entries of one case have taught: nothing of its case file is ever in it. */
export interface ParticipantFacts {
  /** Whose it is: the case's own stream. */
  readonly stream: StreamId;
  /** Empty while nobody has written a cover name here. */
  readonly alias: string;
  readonly contactRule: string | null;
  readonly needs: ParticipationSummary['needs'];
  readonly ready: string | null;
  readonly since: LocalDate;
  readonly waiting: WaitingMove;
  readonly waitingReason: string | null;
  readonly recontactOn: LocalDate | null;
  /** The entry that set it as it stands. */
  readonly recontactBy: EntryId | null;
  /** The newest place in each group, in the order the groups were first met. */
  readonly places: readonly { readonly group: StreamId; readonly to: PlaceMove; readonly onDay: LocalDate }[];
  /** The newest place, where it is a way out of a group. */
  readonly out: OutOfGroup | null;
  /** Key staff have said since what comes now; never known where the case file does not open. */
  readonly outAnswered: boolean;
  readonly checked: readonly Checked<StreamId>[];
  readonly checkedLeaders: readonly Checked<PersonId>[];
  /** Null: nobody has looked at the people recorded in this case. */
  readonly personsRecorded: number | null;
  /** The newest for each session, oldest session first. */
  readonly clearances: readonly Clearance[];
  /** Preparing talks, as entries. */
  readonly prepared: readonly EntryId[];
  /** In order. */
  readonly fromGroup: readonly FromGroupFacts[];
}

/** Part of `CaseFacts`; null: nobody has written anything for a waiting list or a group. */
export interface ParticipantPart {
  readonly participant: ParticipantFacts | null;
}

/** Of a citizen before anything is known. `since`: the day of the first entry. */
export const noParticipant = (stream: StreamId, since: LocalDate): ParticipantFacts => ({
  stream,
  alias: '',
  contactRule: null,
  needs: {},
  ready: null,
  since,
  waiting: 'waiting',
  waitingReason: null,
  recontactOn: null,
  recontactBy: null,
  places: [],
  out: null,
  outAnswered: false,
  checked: [],
  checkedLeaders: [],
  personsRecorded: null,
  clearances: [],
  prepared: [],
  fromGroup: [],
});

/** In the room, or on the way there. */
const inPlaces: ReadonlySet<PlaceMove> = new Set(['invited', 'accepted', 'attending']);
export const isInPlace = (to: PlaceMove): boolean => inPlaces.has(to);

/** A concern told from a group that nobody has answered with who was reached; told twice it is one. */
const isOpenConcern = (words: readonly FromGroupFacts[], { what, entry, concern }: FromGroupFacts): boolean =>
  what === 'concern' &&
  !words.some((later) => later.what === 'reached' && later.concern === (concern ?? entry)) &&
  words.find((one) => one.what === 'concern' && (one.concern ?? one.entry) === (concern ?? entry))?.entry ===
    entry;

/**
 * An absence without a word that a group told key staff of, until the group says who was reached: that day or later, or
 * about this very word.
 */
const isOpenAbsence = (words: readonly FromGroupFacts[], told: FromGroupFacts): boolean =>
  told.what === 'absence' &&
  !words.some(
    (later) =>
      later.what === 'reached' &&
      later.group === told.group &&
      (later.concern === null ? later.onDay >= told.onDay : later.concern === told.entry),
  );

/**
 * What groups have told that nobody has answered, in order: concerns and absences without a word. A concern without an
 * entry stays open for good, until the group's own stream says otherwise.
 */
export const openWords = (words: readonly FromGroupFacts[]): readonly FromGroupFacts[] =>
  words.filter((told) => isOpenConcern(words, told) || isOpenAbsence(words, told));

/** Waits for a place: on the list, and not in a group or on the way into one. */
export const waitsForPlace = ({ waiting, places }: Pick<ParticipantFacts, 'waiting' | 'places'>): boolean =>
  waiting === 'waiting' && !places.some(({ to }) => isInPlace(to));

/** Clearances kept in a summary: those of the last sessions. */
const clearancesKept = 8;
/** What a group has told that is open, and the clearances it is read with. */
export const asTold = ({
  fromGroup,
  clearances,
}: ParticipantFacts): Pick<ParticipationSummary, 'openConcerns' | 'openAbsences' | 'clearances'> => {
  const open = openWords(fromGroup);
  return {
    openConcerns: open.flatMap(({ what, concern, entry, onDay }) =>
      what === 'concern' ? [{ concern: concern ?? entry, onDay }] : [],
    ),
    openAbsences: open.flatMap(({ what, group, onDay }) => (what === 'absence' ? [{ group, onDay }] : [])),
    clearances: clearances.slice(-clearancesKept),
  };
};
