import type { AnyEntry, BasedOn } from '../../src/entries/entry.ts';
import {
  asDeviceId,
  asEntryId,
  asInstant,
  asLocalDate,
  asPersonId,
  asStreamId,
  type EntryId,
  type LocalDate,
} from '../../src/entries/ids.ts';
import { kinds, type BodyOf, type EntryKind } from '../../src/entries/kinds.ts';
import type { RiskFactorId } from '../../src/model/riskFactors.ts';
import type { AnswerState, Competence, RiskLevel, Role } from '../../src/model/vocabulary.ts';
import { replay } from '../../src/flow/replay.ts';
import type { CaseView } from '../../src/flow/caseView.ts';
import { doorOf } from '../../src/rules/doors/doors.ts';
import type { Moment } from '../../src/rules/facts.ts';
import { plusDays } from '../../src/rules/dates.ts';

type RiskBody = BodyOf<'riskEvaluation'>;
const nothing: BasedOn = { entries: [], criteriaSet: null, competence: null };
/** A Monday with a whole working week before it and no holiday near. */
export const aMonday = asLocalDate('2026-11-02');

/** An entry that looks signed: every field is there, nothing is encrypted and no signature is real. */
export function signed<K extends EntryKind>(
  kind: K,
  body: BodyOf<K>,
  at: {
    id: string;
    lamport: number;
    onDate?: LocalDate;
    by?: string;
    role?: Role;
    device?: string;
    amends?: string;
    /** By itself what a trained person signs with, where one is asked for. */
    competence?: BasedOn['competence'];
  },
): AnyEntry {
  const trained = kind === 'secondPerson' ? ({ id: 'riskEvaluation', until: null } as const) : null;
  const onDate = at.onDate ?? aMonday;
  return {
    id: asEntryId(at.id),
    stream: { type: 'case', id: asStreamId('case-1') },
    compartment: kinds[kind].compartment,
    kind,
    schemaVersion: kinds[kind].version,
    modelVersion: 'test',
    author: { person: asPersonId(at.by ?? 'anna'), publicKey: 'A'.repeat(43) },
    role: at.role ?? 'keyStaff',
    device: asDeviceId(at.device ?? 'device-1'),
    chainSeq: at.lamport,
    previousInChain: null,
    lamport: at.lamport,
    at: asInstant(`${onDate}T10:00:00.000+01:00`),
    onDate,
    basedOn: { ...nothing, competence: at.competence === undefined ? trained : at.competence },
    ...(at.amends === undefined ? {} : { amends: asEntryId(at.amends) }),
    rendered: { text: kind, language: 'da' },
    signature: 'A'.repeat(86),
    body,
  };
}

/** Who signs in a test: key staff with every competence, unless said otherwise. */
export function aMoment(today: LocalDate, who: Partial<Moment['signer']> = {}): Moment {
  const competences: readonly Competence[] = [
    'violenceKnowledge',
    'detection',
    'riskEvaluation',
    'groupCourses',
    'followUp',
  ];
  return {
    today,
    signer: {
      person: asPersonId('anna'),
      roles: ['caseworker', 'keyStaff', 'lead'],
      competences: competences.map((id) => ({ id, until: null })),
      ...who,
    },
  };
}

/** A case told in a test, in the voice of the interview. Each call gives a new case; entries stand in the order told. */
export class ACase {
  readonly entries: readonly AnyEntry[];
  readonly today: LocalDate;
  readonly said: Partial<RiskBody>;
  constructor(entries: readonly AnyEntry[], today: LocalDate, said: Partial<RiskBody>) {
    this.entries = entries;
    this.today = today;
    this.said = said;
  }
  /** Signs any kind of entry, today, by `by` on `device`. */
  signs<K extends EntryKind>(
    kind: K,
    body: BodyOf<K>,
    how: {
      by?: string;
      role?: Role;
      device?: string;
      amends?: string;
      id?: string;
      competence?: BasedOn['competence'];
    } = {},
  ): ACase {
    const lamport = this.entries.length + 1;
    const entry = signed(kind, body, {
      id: how.id ?? `${kind}-${lamport}`,
      lamport,
      onDate: this.today,
      ...how,
    });
    return new ACase([...this.entries, entry], this.today, this.said);
  }
  on(day: string): ACase {
    return new ACase(this.entries, asLocalDate(day), this.said);
  }
  daysLater(count: number): ACase {
    return new ACase(this.entries, plusDays(this.today, count), this.said);
  }
  /** What is said before the next evaluation is signed. */
  whereSheSays(factor: RiskFactorId, answer: AnswerState): ACase {
    return new ACase(this.entries, this.today, { ...this.said, [`factor.${factor}`]: answer });
  }
  whereSheFeelsSafe(safety: NonNullable<RiskBody['safety']>): ACase {
    return new ACase(this.entries, this.today, { ...this.said, safety });
  }
  told(more: Partial<Extract<BodyOf<'detection'>, { outcome: 'told' }>> = {}): ACase {
    return this.signs('detection', {
      outcome: 'told',
      wayIn: 'routine',
      safeToAsk: 'confirmed',
      citizenAge: '34',
      ...more,
    });
  }
  withChild(id: string, more: Partial<BodyOf<'children'>['children'][number]> = {}): ACase {
    return this.signs('children', { children: [{ id, label: 'Barn 1', tie: 'ownHome', ...more }] });
  }
  cardAnswered(child: string): ACase {
    return this.signs('notificationAnswer', {
      child,
      answer: 'notified',
      notifiedOn: this.today,
      toWhom: 'Børnehuset',
      how: 'phoneThenWritten',
    });
  }
  inTargetGroup(): ACase {
    return this.signs('assessment', {
      citizenAge: '34',
      persons: [{ id: 'p1', label: 'Partner', relation: 'partner', forms: ['psychological'] }],
      atCrisisCentre: 'no',
    });
  }
  evaluationBody(level: RiskLevel, more: Partial<RiskBody> = {}): RiskBody {
    return {
      safety: '6',
      nextOn: plusDays(this.today, 1),
      ...this.said,
      why: 'Samlet vurdering',
      level,
      ...more,
    };
  }
  evaluated(level: RiskLevel, more: Partial<RiskBody> = {}, by = 'anna'): ACase {
    return this.signs('riskEvaluation', this.evaluationBody(level, more), { by });
  }
  newest(kind: EntryKind): EntryId {
    const entry = this.entries.findLast((one) => one.kind === kind);
    if (entry === undefined) throw new Error(`no ${kind} in this case`);
    return entry.id;
  }
  planned(more: Partial<BodyOf<'safetyPlan'>> = {}): ACase {
    return this.signs('safetyPlan', {
      form: 'withCitizen',
      evaluation: this.newest('riskEvaluation'),
      reviseOn: plusDays(this.today, 30),
      ...more,
    });
  }
  decided(
    pathway: BodyOf<'pathwayDecision'>['pathway'],
    more: Partial<BodyOf<'pathwayDecision'>> = {},
  ): ACase {
    return this.signs('pathwayDecision', { pathway, reasons: 'Samlet vurdering', ...more });
  }
  courseStarted(course: 'group' | 'individual' = 'individual'): ACase {
    return this.signs('courseStart', { course, firstOn: this.today });
  }
  closed(more: Partial<BodyOf<'closing'>> = {}): ACase {
    return this.signs('closing', { reason: 'goalsReached', ...more });
  }
  /** How the case stands today. */
  stands(): CaseView {
    return replay(this.entries, { today: this.today });
  }
  /** What a door says today: reason codes; none means open. */
  door<K extends EntryKind>(
    kind: K,
    body?: BodyOf<K>,
    who: Partial<Moment['signer']> = {},
  ): readonly string[] {
    const reasons = doorOf(kind)(this.stands().facts, body, aMoment(this.today, who));
    return reasons.map((reason) => reason.code);
  }
}
export const aCase = (today: LocalDate = aMonday): ACase => new ACase([], today, {});
