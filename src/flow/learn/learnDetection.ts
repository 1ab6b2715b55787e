import { asLocalDate } from '../../entries/ids.ts';
import { dueAfterEvent } from '../../rules/dueDates.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { withNews } from '../../rules/newsAfterClosing.ts';
import { ageFrom, answersOf, targetGroupMet } from '../../rules/targetGroup.ts';
import type { Learners } from './learner.ts';
import { standCards } from './learnChildren.ts';
import { learnHandover, personAt } from './learnHandover.ts';

/** Reads the target group anew from what is now known. */
export const withTargetGroup = (facts: CaseFacts): CaseFacts => ({
  ...facts,
  targetGroup: targetGroupMet(answersOf(facts)),
});

/** Somebody was in contact: silence, and a contact that was promised for that day or before, are over. */
export const inContact = (facts: CaseFacts, onDay: string): CaseFacts => ({
  ...facts,
  silent: false,
  promisedContacts: facts.promisedContacts.filter((promised) => promised.onDay > onDay),
  agreedContacts: facts.agreedContacts.filter(
    // Any talk keeps an agreed day; that a course is offered again is only settled by a new decision.
    ({ onDay: agreed, purpose }) => agreed > onDay || purpose === 'offer',
  ),
});

export const learnDetection: Learners = {
  caseOpened: (facts, { body }) => ({
    ...facts,
    alias: body.alias,
    caseNumber: body.caseNumber ?? facts.caseNumber,
    responsible: body.responsible,
    standIn: body.standIn ?? facts.standIn,
    responsiblePerson: personAt(body.responsiblePerson),
    standInPerson: body.standIn === undefined ? facts.standInPerson : personAt(body.standInPerson),
    // Who says anew who carries the case has settled what a refusal left open.
    handover: facts.handover?.answer === 'refused' ? null : facts.handover,
  }),
  detection: (facts, { id, body, onDate }) => {
    const told = body.outcome === 'told';
    const full = body.outcome === 'told' || body.outcome === 'worryNotTold' ? body : null;
    const due = told && facts.toldOn === null && facts.risk === null ? dueAfterEvent(onDate) : null;
    const next: CaseFacts = {
      ...inContact(told ? withNews(facts, onDate) : facts, onDate),
      // What was told once stays told, whatever a later contact brings.
      outcome: facts.toldOn === null ? body.outcome : 'told',
      askAgainOn: body.askAgainOn === undefined ? null : asLocalDate(body.askAgainOn),
      toldOn: facts.toldOn ?? (told ? onDate : null),
      safeToAsk: full?.safeToAsk === 'confirmed',
      violenceKnown: facts.violenceKnown || full !== null,
      // Danger told now stands first on everybody's page until a trained person has evaluated it.
      provisional: full?.dangerNow === 'yes' ? { entry: id, on: onDate } : facts.provisional,
      citizenAge: ageFrom(full?.citizenAge) ?? facts.citizenAge,
      firstEvaluationDueOn: due?.on ?? facts.firstEvaluationDueOn,
      firstEvaluationOverdueFrom: due?.overdueFrom ?? facts.firstEvaluationOverdueFrom,
    };
    const said = { pregnant: full?.pregnant === 'yes', childrenAround: full?.childrenAround === 'yes' };
    return withTargetGroup(standCards(next, said));
  },
  safeContactCard: (facts, { id, body }) => ({
    ...facts,
    contactCard: {
      entry: id,
      never: body.never,
      channel: body.channel ?? null,
      phoneWatched: body.phoneWatched ?? null,
    },
    notJournalised: [...facts.notJournalised, id],
  }),
  ...learnHandover,
  caseLink: (facts, { body }) =>
    facts.linked.includes(body.otherStream)
      ? facts
      : { ...facts, linked: [...facts.linked, body.otherStream] },
  provisionalNote: (facts, { id, onDate, body }) => ({
    ...facts,
    provisional: { entry: id, on: onDate },
    // Written down is what was done about it.
    thoughtsOfSuicide: (body.done ?? '').trim() === '' ? facts.thoughtsOfSuicide : null,
  }),
};
