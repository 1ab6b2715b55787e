import type { EntryId, LocalDate, PersonId } from '../entries/ids.ts';
import type { SafetyAnswer } from '../entries/parts.ts';
import type {
  ContactChannel,
  CourseForm,
  CrisisCentreAnswer,
  DetectionOutcome,
  Pathway,
  PlanForm,
  Relation,
  RiskLevel,
  Role,
  Competence,
  TargetGroupCriterion,
  FormOfViolence,
  AnswerState,
  CaseEvent,
} from '../model/vocabulary.ts';
import type { RiskFactorId } from '../model/riskFactors.ts';
import type { PutOffReason } from '../model/putOffReasons.ts';
import type { ResultMap } from '../model/local/resultMaps.ts';
import type { SituationMark } from '../model/situationMarks.ts';
import type { Ceilings } from './dueDates.ts';
import type { NetworkPerson } from './knownNetwork.ts';
import type { ChildCard } from './childCard.ts';
import type { AgreedContact } from './contactFacts.ts';
import type { HandingMoment, HandoverFacts } from './handovers.ts';
import type { InstrumentResultFacts } from './instrumentResultFacts.ts';
import type { ClosedFacts } from './closedFacts.ts';
import type { PlacingMoment } from './groups/groupMoment.ts';
import type { ParticipantPart } from './groups/participantFacts.ts';
import type { LookFacts } from './lookFacts.ts';

export type { ChildCard, InstrumentResultFacts };

/** The newest yes or no to each question that can bring something up. No other answer ever stands in it. */
export type Sayings = Readonly<Record<string, 'yes' | 'no'>>;
/** Three-valued answer of a rule: what was entered does not always settle it. */
export type Met = 'yes' | 'no' | 'unknown';

/** Who signs, at this moment: known to doors, never stored in facts. */
export interface Signer {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly competences: readonly { readonly id: Competence; readonly until: LocalDate | null }[];
}
/** The one place where time enters a rule. */
export interface Moment extends PlacingMoment, HandingMoment {
  readonly today: LocalDate;
  readonly signer: Signer;
  /** A lead's own days to the next evaluation, where they are shorter than the model's. */
  readonly ceilings?: Readonly<Partial<Ceilings>>;
  /** The municipality's maps from results of instruments to levels. */
  readonly maps?: readonly ResultMap[];
  /** Trained people from outside whom a lead has named, by name, while it holds. */
  readonly outside?: readonly string[];
}

export interface RiskFacts {
  readonly entry: EntryId;
  readonly author: PersonId;
  readonly device: string;
  /** Evaluations of other machines that whoever signed this one had not seen: their level holds beside it. */
  readonly apart: readonly Pick<RiskFacts, 'entry' | 'device' | 'holds' | 'dueOn' | 'overdueFrom'>[];
  readonly signedOn: LocalDate;
  /** What the worker chose. */
  readonly level: RiskLevel;
  /** What holds until a needed second person has agreed; equals `level` when none is needed or one agreed. */
  readonly holds: RiskLevel;
  readonly second: 'notNeeded' | 'pending' | 'agreed' | 'disagreed';
  /** What holds without a second person's agreement. */
  readonly alone: RiskLevel;
  /** Under this it never goes, whoever agrees: an instrument that only raises bound it, or one signed apart says so. */
  readonly neverUnder: RiskLevel;
  /** A reason for a level below what one person may sign stands in it. */
  readonly reasoned: boolean;
  readonly critical: readonly RiskFactorId[];
  /** All factors answered yes, critical or not. */
  readonly answeredYes: readonly RiskFactorId[];
  readonly safety: SafetyAnswer | null;
  readonly crisisCentre: CrisisCentreAnswer | null;
  readonly actionsToday: boolean;
  /** The date the evaluation set for the next one. */
  readonly nextOn: LocalDate;
  /** An event after the evaluation is why it is due. */
  readonly dueByEvent: boolean;
  /** The earliest of `nextOn` and what later events demand; and the first day it counts as overdue. */
  readonly dueOn: LocalDate;
  readonly overdueFrom: LocalDate;
  /** False from the first later event on: then it opens no new course start. */
  readonly inDateByEvents: boolean;
}
export interface PlanFacts {
  readonly entry: EntryId;
  readonly form: PlanForm;
  readonly evaluation: EntryId;
  readonly reviseOn: LocalDate;
  readonly offerAgainOn: LocalDate | null;
  /** Based on the newest evaluation; otherwise it is marked "look at today". */
  readonly basedOnNewest: boolean;
}

/** Everything the fold has learnt from the entries of one case. Serialisable, no `now` in it. */
export interface CaseFacts extends LookFacts, ParticipantPart {
  readonly outcome: DetectionOutcome | null;
  readonly askAgainOn: LocalDate | null;
  readonly toldOn: LocalDate | null;
  readonly safeToAsk: boolean;
  readonly alias: string | null;
  readonly caseNumber: string | null;
  readonly responsible: string | null;
  readonly standIn: string | null;
  /** Who these two are, where they are colleagues who open things here. */
  readonly responsiblePerson: PersonId | null;
  readonly standInPerson: PersonId | null;
  readonly contactCard: {
    readonly entry: EntryId;
    readonly never: readonly ContactChannel[];
    readonly channel: ContactChannel | null;
    readonly phoneWatched: AnswerState | null;
  } | null;
  readonly handover: HandoverFacts | null;
  readonly children: readonly ChildCard[];
  readonly persons: readonly {
    readonly label: string;
    readonly relation: Relation;
    readonly forms: readonly FormOfViolence[];
  }[];
  /** The people around the citizen: read by the network map alone. */
  readonly network: readonly NetworkPerson[];
  /** What was brought up: opens blocks of the plan and points to offers. Guards and doors never read it. */
  readonly marks: readonly SituationMark[];
  /** What the marks rest on: the newest yes or no to each of their questions. */
  readonly said: Sayings;
  readonly citizenAge: number | null;
  readonly targetGroup: Readonly<Record<TargetGroupCriterion, Met>>;
  readonly exception: {
    readonly entry: EntryId;
    readonly reason: string;
    readonly criteria: readonly TargetGroupCriterion[];
  } | null;
  /** Violence was told and no evaluation is signed yet: due that day, overdue once the next working day has ended. */
  readonly firstEvaluationDueOn: LocalDate | null;
  readonly firstEvaluationOverdueFrom: LocalDate | null;
  readonly risk: RiskFacts | null;
  readonly riskHistory: readonly EntryId[];
  readonly instrumentResults: readonly InstrumentResultFacts[];
  /** Danger that was told or noted, and that nobody has evaluated since. */
  readonly provisional: { readonly entry: EntryId; readonly on: LocalDate } | null;
  /** Thoughts of suicide were told, and nobody has written since what was done. */
  readonly thoughtsOfSuicide: { readonly entry: EntryId; readonly on: LocalDate } | null;
  readonly events: readonly {
    readonly entry: EntryId;
    readonly event: CaseEvent;
    readonly on: LocalDate;
    readonly plannedFor: LocalDate | null;
  }[];
  readonly plan: PlanFacts | null;
  readonly decision: {
    readonly entry: EntryId;
    readonly pathway: Pathway;
    readonly exception: boolean;
    /** The day a course is offered again, after a no for now. */
    readonly offerAgainOn: LocalDate | null;
  } | null;
  readonly course: {
    readonly entry: EntryId;
    readonly form: CourseForm;
    readonly ended: boolean;
    readonly conversations: number;
  } | null;
  /** Talks before a course begins. */
  readonly preparingTalks: number;
  readonly followUps: number;
  /** Days of contact that were agreed in the work itself, and have not been kept: each with what it is for. */
  readonly agreedContacts: readonly AgreedContact[];
  readonly pausedUntil: LocalDate | null;
  /** Silence after contact was noted, and nobody has been in contact since. */
  readonly silent: boolean;
  /** Violence was told or is suspected: notification cards stand for everyone under 18. */
  readonly violenceKnown: boolean;
  readonly atCrisisCentre: AnswerState | null;
  readonly closed: ClosedFacts | null;
  readonly reopened: boolean;
  readonly talks: number;
  readonly promisedContacts: readonly { readonly onDay: LocalDate; readonly at: string | null }[];
  /** Agreements with a day that was to come when they were made, until somebody tells how they went. */
  readonly agreementsAhead: readonly { readonly entry: EntryId; readonly onDay: LocalDate }[];
  /** The line of the case waits on the home page: since a day, until a day, for what was due then. */
  readonly putOff: {
    readonly entry: EntryId;
    readonly on: LocalDate;
    readonly until: LocalDate;
    readonly reason: PutOffReason;
    readonly what: readonly string[];
  } | null;
  readonly linked: readonly string[];
  readonly notJournalised: readonly EntryId[];
}
