import type { PutOffReason } from '../model/putOffReasons.ts';
import type { RiskLevel } from '../model/vocabulary.ts';
import type { ConflictAnswer, GroupForm, PlaceMove, WaitingMove } from '../model/groups/groupVocabulary.ts';
import type { EntryId, LocalDate, PersonId, StreamId } from './ids.ts';
import type { Clearance, OutOfGroup } from './placeInGroup.ts';

/**
 * What lists and the home page read instead of scanning entries: written in the same transaction as the entry,
 * one sealed part per stream and compartment. A reader merges the parts its keys open.
 */
export interface SummaryPart {
  readonly machineVersion: string;
  readonly modelVersion: string;
  readonly entries: number;
}
export interface HandoverSummary {
  readonly receiver: string;
  readonly standIn: string | null;
  readonly since: LocalDate;
  readonly receiverPerson?: PersonId | null;
  readonly standInPerson?: PersonId | null;
  readonly by?: PersonId;
  readonly refused?: {
    readonly by: PersonId | null;
    readonly on: LocalDate;
    readonly reason: string | null;
    readonly tie: 'none' | 'tie' | 'closeToThem';
  };
}
export interface ContactSummary extends SummaryPart {
  readonly alias: string | null;
  readonly caseNumber: string | null;
  /** The rule only, as channel ids: never the number or the person. */
  readonly neverChannels: readonly string[];
  readonly responsible: string | null;
  readonly standIn: string | null;
  /** Who they are, where they are colleagues here. From version 9, as what stands of it in a handover. */
  readonly responsiblePerson?: PersonId | null;
  readonly standInPerson?: PersonId | null;
  /** Waiting for its answer, or refused and still the sender's. */
  readonly handover: HandoverSummary | null;
  readonly promisedContacts: readonly { readonly onDay: LocalDate; readonly at: string | null }[];
  readonly provisionalDanger: boolean;
  /** Missing in a summary of an older machine version. */
  readonly putOff?: {
    readonly on: LocalDate;
    readonly until: LocalDate;
    readonly reason: PutOffReason;
    readonly what: readonly string[];
  } | null;
}
export interface IntakeSummary extends SummaryPart {
  readonly outcome: string | null;
  readonly askAgainOn: LocalDate | null;
  readonly openCards: number;
  readonly waitingCards: number;
  /** Children in danger now whose card is not answered; with the first day a card has waited to. As below, from version 4. */
  readonly childrenInDanger?: number;
  readonly cardsWaitUntil?: LocalDate | null;
  readonly firstEvaluationDueOn: LocalDate | null;
  readonly firstEvaluationOverdueFrom?: LocalDate | null;
}
export interface CaseFileSummary extends SummaryPart {
  readonly path: string;
  readonly risk: string;
  readonly plan: string;
  readonly course: string | null;
  readonly level: RiskLevel | null;
  readonly levelPending: boolean;
  readonly riskDueOn: LocalDate | null;
  readonly riskOverdueFrom: LocalDate | null;
  readonly planReviseOn: LocalDate | null;
  /** The next agreed day of each purpose; parts of before machine version 6 have none. */
  readonly agreedContacts?: readonly { readonly onDay: LocalDate; readonly purpose: string }[];
  /** Days of agreements that nobody has told the end of. Absent in summaries of an older machine. */
  readonly agreementDays?: readonly LocalDate[];
  /** From version 4: an event is why the evaluation is due; silence after contact; until when the case is paused. */
  readonly dueByEvent?: boolean;
  readonly silent?: boolean;
  readonly pausedUntil?: LocalDate | null;
  /** From version 8: the day thoughts of suicide were told, while nobody has written what was done. */
  readonly thoughtsOfSuicideOn?: LocalDate | null;
  /** From version 12: the level that holds while evaluations signed apart wait for somebody who judges anew. */
  readonly apart?: RiskLevel | null;
  /** From version 9: whose level waits for a second trained person, or was not agreed to; and who asked for a look before closing. */
  readonly second?: {
    readonly by: PersonId;
    readonly chosen: RiskLevel;
    readonly since: LocalDate;
    readonly disagreed: boolean;
  } | null;
  readonly lookWished?: { readonly by: PersonId; readonly since: LocalDate } | null;
  readonly held: readonly string[];
  /** From version 10: the day of the waiting list it knew of, as `ParticipationSummary.recontactBy`. */
  readonly recontactBy?: EntryId | null;
  readonly notJournalised: number;
  /** From version 11: the newest way out of a group that key staff have answered, as `ParticipationSummary.out`. */
  readonly outAnswered?: EntryId | null;
  /** The day it was closed, while it is: from then on the time until it may leave the machine runs. */
  readonly closedOn: LocalDate | null;
}
/** What a group leader reads of a case, and all of it: written for them, never derived from the case file. */
export interface ParticipationSummary extends SummaryPart {
  readonly alias: string;
  readonly contactRule: string | null;
  /** What must be thought of, in words; absent where nothing was said. */
  readonly needs: Readonly<
    Partial<
      Record<
        'language' | 'interpreter' | 'childcare' | 'hours' | 'access' | 'preference' | 'needs' | 'cleared',
        string
      >
    >
  >;
  readonly ready: string | null;
  readonly since: LocalDate;
  readonly waiting: WaitingMove;
  readonly recontactOn: LocalDate | null;
  /** The newest place in each group this citizen was placed in. */
  readonly places: readonly { readonly group: StreamId; readonly to: PlaceMove; readonly onDay: LocalDate }[];
  /** Key staff's answers in this case's stream; both sides are read together (`rules/groups/conflicts.ts`). */
  readonly checked: readonly {
    readonly with: StreamId;
    readonly answer: ConflictAnswer;
    readonly entry: EntryId;
    readonly after: readonly EntryId[];
  }[];
  /** As all answers stand. `entries`: the conflicts that hold, which an answer must name to say otherwise. */
  readonly checkedLeaders: readonly {
    readonly person: PersonId;
    readonly answer: ConflictAnswer;
    readonly entries?: readonly EntryId[];
  }[];
  /** Null: nobody has looked at the people recorded in this case. */
  readonly personsRecorded: number | null;
  readonly clearances: readonly Clearance[];
  readonly prepared: boolean;
  /** Told by the leader, and nobody has written who was reached. */
  readonly openConcerns: readonly { readonly concern: EntryId; readonly onDay: LocalDate }[];
  /** Absent without a word, told by the leader, and nobody has written who was reached. */
  readonly openAbsences?: readonly { readonly group: StreamId; readonly onDay: LocalDate }[];
  /** The entry that set `recontactOn` as it stands. */
  readonly recontactBy?: EntryId | null;
  /** From version 11: the newest place, where it is a way out of a group. */
  readonly out?: OutOfGroup | null;
}
export interface GroupSummary extends SummaryPart {
  readonly name: string;
  readonly form: GroupForm;
  readonly state: string;
  readonly leaders: readonly PersonId[];
  readonly least: number;
  readonly most: number;
  readonly participants: readonly StreamId[];
  /** Days of the sessions to come as they stand, cancelled ones left out; the first 20. */
  readonly sessionDays: readonly LocalDate[];
  readonly loggedSessions: number;
  readonly openConcerns: readonly {
    readonly concern: EntryId;
    readonly case: StreamId;
    readonly onDay: LocalDate;
  }[];
  /** Absent without a word, and nobody has written who was reached. */
  readonly openAbsences: readonly {
    readonly case: StreamId;
    readonly session: number;
    readonly onDay: LocalDate;
  }[];
}
export interface Summary {
  readonly contact?: ContactSummary;
  readonly intake?: IntakeSummary;
  readonly caseFile?: CaseFileSummary;
  readonly participation?: ParticipationSummary;
  readonly group?: GroupSummary;
}
export interface StreamSummary {
  readonly stream: StreamId;
  /** A group's own stream; absent: a case. */
  readonly type?: 'group';
  readonly summary: Summary;
  /** Something of it is here and could not be read: a part of this summary, or what was found when it was opened last. */
  readonly damaged?: true;
}
