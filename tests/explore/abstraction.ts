import type { LocalDate } from '../../src/entries/ids.ts';
import type { RiskLevel } from '../../src/model/vocabulary.ts';
import type { CaseFacts, ChildCard, RiskFacts } from '../../src/rules/facts.ts';

/**
 * What is left of the facts when ids, texts and counts are dropped, and every deadline is one of: none, to come, come.
 * Left out is what no door and no region could tell apart afterwards, each with its why beside it. Presence, and what
 * only lists read (pause, silence, talks, promised contacts …), is read by nothing else and explored by hand.
 * `abstraction.test.ts` holds, on random concrete dates, that nothing needed is missing.
 */
const when = (date: LocalDate | null, today: LocalDate): string =>
  date === null ? '-' : date <= today ? 'c' : 'f';
const flag = (holds: boolean): string => (holds ? '1' : '0');
const isGrave = (level: RiskLevel): boolean => level === 'high' || level === 'imminent';

export const isInTargetGroup = ({ targetGroup: met }: CaseFacts): boolean =>
  met.adult === 'yes' &&
  met.exposedToViolence === 'yes' &&
  met.closeRelation === 'yes' &&
  met.notAtCrisisCentre === 'yes';
function targetGroupKey(facts: CaseFacts): string {
  // It covers all that was not met, and what is met in these moves stays met.
  if (facts.exception !== null) return 'x';
  if (isInTargetGroup(facts)) return 'i';
  return facts.targetGroup.notAtCrisisCentre === 'no' ? 'n' : 'u';
}
function riskDateKey(risk: RiskFacts, today: LocalDate): string {
  // Overdue swallows the rest: an event on top of it changes nothing until the next evaluation.
  if (risk.overdueFrom <= today) return 'o';
  if (!risk.inDateByEvents) return 'e';
  return when(risk.dueOn, today);
}
/** A second person may still lower what holds; without doors a late no raises it again, where that is across the line. */
function secondKey(risk: RiskFacts, grave: boolean): string {
  if (risk.second === 'pending')
    return `w${flag(risk.reasoned)}${flag(isGrave(risk.level))}${flag(risk.level === risk.holds)}`;
  return risk.second === 'agreed' && isGrave(risk.alone) && !grave ? 'a' : '-';
}
function riskKey({ risk, closed }: CaseFacts, today: LocalDate): string {
  if (risk === null) return '-';
  const grave = isGrave(risk.holds);
  return [
    flag(grave),
    // Below high nothing asks for actions, and only a new evaluation can make it high.
    flag(grave && (risk.crisisCentre === null || !risk.actionsToday)),
    secondKey(risk, grave),
    // Reopening makes it overdue, whatever the date was.
    closed === null ? riskDateKey(risk, today) : '*',
  ].join('');
}
function pathKey(facts: CaseFacts, doors: boolean): string {
  // Reopening forgets decision, course and look.
  if (facts.closed !== null) return 'closed';
  const course = facts.course === null ? '-' : flag(facts.course.ended);
  const decision = doors
    ? (facts.decision?.pathway ?? '-')
    : flag(facts.decision !== null && facts.course === null);
  const followed = flag(facts.followUps > 0 && facts.course === null && facts.decision === null);
  // The closing of these moves is signed by Anna: her own look counts as none. Only doors read looks.
  const look = doors && facts.colleagueLookBy?.person === 'bo' ? 'bo' : '-';
  return [course, decision, followed, look].join('/');
}
export interface Keep {
  /** Is this a run in which doors are asked? Without them, what only doors read is left out. */
  readonly doors: boolean;
}
export function keyOf(facts: CaseFacts, today: LocalDate, { doors }: Keep = { doors: true }): string {
  const outcome =
    facts.toldOn !== null ? 't' : facts.outcome === 'worryNotTold' ? 'w' : facts.outcome === null ? '-' : 'a';
  const first = when(facts.firstEvaluationDueOn, today) + when(facts.firstEvaluationOverdueFrom, today);
  const card = (child: ChildCard): string => child.card + (doors ? flag(child.dangerNow) : '');
  return [
    // With an evaluation signed, how it was told no longer moves anything.
    facts.risk === null ? outcome + first : '*',
    targetGroupKey(facts),
    facts.children.map(card).join(','),
    riskKey(facts, today),
    facts.plan === null ? '-' : flag(facts.plan.basedOnNewest),
    pathKey(facts, doors),
  ].join('|');
}

/** Time passes: one deadline that is to come has come. Any of them may be next; together they give every order. */
export function ticks(facts: CaseFacts, today: LocalDate): readonly { name: string; facts: CaseFacts }[] {
  const passed: { name: string; facts: CaseFacts }[] = [];
  const { risk } = facts;
  if (facts.firstEvaluationOverdueFrom !== null && facts.firstEvaluationOverdueFrom > today)
    passed.push({
      name: 'first evaluation becomes overdue',
      facts: { ...facts, firstEvaluationOverdueFrom: today },
    });
  if (risk !== null && risk.dueOn > today)
    passed.push({ name: 'evaluation falls due', facts: { ...facts, risk: { ...risk, dueOn: today } } });
  if (risk !== null && risk.dueOn <= today && risk.overdueFrom > today)
    passed.push({
      name: 'evaluation becomes overdue',
      facts: { ...facts, risk: { ...risk, overdueFrom: today } },
    });
  return passed;
}
