import type { PersonId } from '../../entries/ids.ts';
import type { ParticipationSummary, SummaryPart } from '../../entries/summary.ts';
import { holding, standingAnswer } from '../../rules/groups/conflicts.ts';
import { asTold, type ParticipantFacts } from '../../rules/groups/participantFacts.ts';

function leadersOf({ checkedLeaders }: ParticipantFacts): ParticipationSummary['checkedLeaders'] {
  const people = new Map<PersonId, ParticipantFacts['checkedLeaders']>();
  for (const one of checkedLeaders) people.set(one.with, [...(people.get(one.with) ?? []), one]);
  return [...people].map(([person, answers]) => {
    const entries = holding(answers);
    const answer = standingAnswer(answers) === 'mustNotMeet' ? 'mustNotMeet' : 'noConflictFound';
    return { person, answer, ...(entries.length === 0 ? {} : { entries }) };
  });
}

/** The participation part of a case's summary: all that a group leader reads, and nothing else. */
export const participationPart = (facts: ParticipantFacts, part: SummaryPart): ParticipationSummary => ({
  ...part,
  alias: facts.alias,
  contactRule: facts.contactRule,
  needs: facts.needs,
  ready: facts.ready,
  since: facts.since,
  waiting: facts.waiting,
  recontactOn: facts.recontactOn,
  recontactBy: facts.recontactBy,
  places: facts.places,
  out: facts.out,
  checked: facts.checked,
  checkedLeaders: leadersOf(facts),
  personsRecorded: facts.personsRecorded,
  prepared: facts.prepared.length > 0,
  ...asTold(facts),
});
