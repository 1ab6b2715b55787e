import { adultFrom, criteria, type WayOn } from '../model/criteria.ts';
import type { SourceRef } from '../model/define.ts';
import type { Reason, ReasonCode } from '../model/reasons.ts';
import {
  notCloseRelations,
  type AnswerState,
  type FormOfViolence,
  type Relation,
  type TargetGroupCriterion,
} from '../model/vocabulary.ts';
import type { CaseFacts, Met } from './facts.ts';

/** What was entered that the target group is read from. */
export interface TargetGroupAnswers {
  readonly citizenAge: number | null;
  readonly told: boolean;
  readonly persons: readonly { readonly relation: Relation; readonly forms: readonly FormOfViolence[] }[];
  readonly atCrisisCentre: AnswerState | null;
}
export interface CriterionResult {
  readonly criterion: TargetGroupCriterion;
  readonly met: Met;
  readonly because: readonly Reason[];
  /** Where to go instead when it is not met, or what to do while it is not known. Empty when it is met. */
  readonly waysOn: readonly WayOn[];
  readonly source: SourceRef;
}

type Judged = readonly [Met, ReasonCode];
const isClose = (relation: Relation): boolean => !notCloseRelations.some((other) => other === relation);

function judgeRelations(persons: TargetGroupAnswers['persons']): Judged {
  const said = persons.filter((person) => person.relation !== 'notKnown');
  if (said.some((person) => isClose(person.relation))) return ['yes', 'relationIsClose'];
  // One person of unknown relation may still be a close one: then nothing is refused yet.
  if (said.length === 0 || said.length < persons.length) return ['unknown', 'relationNotSaid'];
  return ['no', 'relationIsNotClose'];
}
function judgeCrisisCentre(stay: AnswerState | null): Judged {
  if (stay === 'yes') return ['no', 'staysAtCrisisCentre'];
  return stay === 'no' ? ['yes', 'isNotAtCrisisCentre'] : ['unknown', 'crisisCentreStayNotSaid'];
}
function judgeAge(age: number | null): Judged {
  if (age === null) return ['unknown', 'ageNotSaid'];
  return age >= adultFrom ? ['yes', 'isAdult'] : ['no', 'isUnder18'];
}
/** Never 'no': that somebody has not told says nothing about what is (model 2022, p. 9). */
function judgeViolence({ told, persons }: TargetGroupAnswers): Judged {
  const known = told || persons.some((person) => person.forms.length > 0);
  return known ? ['yes', 'hasToldOfViolence'] : ['unknown', 'violenceNotKnownYet'];
}

const judges: Readonly<Record<TargetGroupCriterion, (answers: TargetGroupAnswers) => Judged>> = {
  adult: (answers) => judgeAge(answers.citizenAge),
  exposedToViolence: judgeViolence,
  closeRelation: (answers) => judgeRelations(answers.persons),
  notAtCrisisCentre: (answers) => judgeCrisisCentre(answers.atCrisisCentre),
};

/** The target group of the model (2022, p. 5-6), criterion by criterion, each with its reason. */
export function targetGroup(answers: TargetGroupAnswers): readonly CriterionResult[] {
  return criteria.map(({ id, source, whenNotMet, whenNotKnown }) => {
    const [met, code] = judges[id](answers);
    const about = id === 'adult' && answers.citizenAge !== null ? { age: answers.citizenAge } : undefined;
    const waysOn = met === 'yes' ? [] : met === 'no' ? whenNotMet : whenNotKnown;
    return { criterion: id, met, because: [about ? { code, about } : { code }], waysOn, source };
  });
}

export const answersOf = (
  facts: Pick<CaseFacts, 'citizenAge' | 'toldOn' | 'persons' | 'atCrisisCentre'>,
): TargetGroupAnswers => ({
  citizenAge: facts.citizenAge,
  told: facts.toldOn !== null,
  persons: facts.persons,
  atCrisisCentre: facts.atCrisisCentre,
});
/** Only the answers, as facts keep them. */
export function targetGroupMet(answers: TargetGroupAnswers): Readonly<Record<TargetGroupCriterion, Met>> {
  return {
    adult: judges.adult(answers)[0],
    exposedToViolence: judges.exposedToViolence(answers)[0],
    closeRelation: judges.closeRelation(answers)[0],
    notAtCrisisCentre: judges.notAtCrisisCentre(answers)[0],
  };
}

/**
 * Reasons why the target group keeps a course from starting: every criterion that is not met, or not known yet,
 * and that no exception by key staff covers.
 */
export function targetGroupReasons(facts: Pick<CaseFacts, 'targetGroup' | 'exception'>): readonly Reason[] {
  return criteria
    .filter(({ id }) => facts.targetGroup[id] !== 'yes' && !facts.exception?.criteria.includes(id))
    .map(({ id }) => ({
      code: facts.targetGroup[id] === 'no' ? 'targetGroupNotMet' : 'targetGroupNotKnown',
      about: { criterion: id },
    }));
}

/** An age as typed; null when it is no whole number a person can be. */
export function ageFrom(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,3}$/.test(text.trim())) return null;
  const age = Number(text.trim());
  return age <= 120 ? age : null;
}
