import type { EntryId, LocalDate } from '../../entries/ids.ts';
import { asLocalDate } from '../../entries/ids.ts';
import type { CaseEvent } from '../../model/vocabulary.ts';
import { daysIn, withAgreed } from '../../rules/agreedContacts.ts';
import { dueAfterEvent } from '../../rules/dueDates.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { withNews } from '../../rules/newsAfterClosing.ts';
import { standCards } from './learnChildren.ts';
import { inContact } from './learnDetection.ts';
import type { Learners } from './learner.ts';
import { dueByEvent } from './learnRisk.ts';

/** Something that happened was told in another piece of work: it counts as if it were written as an event. */
function withEvent(
  facts: CaseFacts,
  told: { readonly entry: EntryId; readonly event: CaseEvent; readonly on: LocalDate },
  signedOn: LocalDate,
): CaseFacts {
  return {
    ...withNews(facts, signedOn),
    events: [...facts.events, { ...told, plannedFor: null }],
    risk: facts.risk === null ? null : dueByEvent(facts.risk, signedOn),
  };
}

/** Violence since the last contact: the evaluation is due today, and the first one's clock starts where none ran. */
function withViolenceSince(facts: CaseFacts, entry: EntryId, on: LocalDate, signedOn: LocalDate): CaseFacts {
  const clock = facts.risk === null && facts.firstEvaluationDueOn === null ? dueAfterEvent(signedOn) : null;
  const next = withEvent(facts, { entry, event: 'newViolenceOrThreats', on }, signedOn);
  return standCards(
    {
      ...next,
      violenceKnown: true,
      firstEvaluationDueOn: clock?.on ?? facts.firstEvaluationDueOn,
      firstEvaluationOverdueFrom: clock?.overdueFrom ?? facts.firstEvaluationOverdueFrom,
    },
    { pregnant: false, childrenAround: false },
  );
}
/** A day agreed in a talk takes the place of the one agreed before; a talk without one leaves that standing. */
const withNextTalk = (facts: CaseFacts, nextOn: string | undefined): CaseFacts =>
  nextOn === undefined ? facts : withAgreed(facts, 'talk', daysIn(asLocalDate(nextOn)));

/** Talks of the course and after it, what is agreed in them, and what to do when contact is lost. */
export const learnContacts: Learners = {
  preparingTalk: (facts, { body }) =>
    withNextTalk(inContact({ ...facts, preparingTalks: facts.preparingTalks + 1 }, body.onDay), body.nextOn),
  conversation: (facts, { body }) => {
    const { course } = facts;
    if (course === null) return facts;
    const counted = { ...facts, course: { ...course, conversations: course.conversations + 1 } };
    return withNextTalk(inContact(counted, body.onDay), body.nextOn);
  },
  followUp: (facts, { id, body, onDate }) => {
    const talked = inContact({ ...facts, followUps: facts.followUps + 1 }, body.onDay);
    const next = withNextTalk(talked, body.nextOn);
    return body.violenceSince === 'yes' ? withViolenceSince(next, id, asLocalDate(body.onDay), onDate) : next;
  },
  followUpPlan: (facts, { body }) => {
    const days =
      body.pattern === 'asNeeded'
        ? [body.nextOn].filter((day) => day !== undefined)
        : (body.contacts ?? []).map(({ onDay }) => onDay);
    return withAgreed(facts, 'followUp', days.map(asLocalDate));
  },
  lostContact: (facts, { id, body, onDate }) => {
    const silent = withEvent(
      { ...facts, silent: true },
      { entry: id, event: 'silenceAfterContact', on: asLocalDate(body.onDay) },
      onDate,
    );
    return withAgreed(
      silent,
      'tryAgain',
      daysIn(body.nextTryOn === undefined ? null : asLocalDate(body.nextTryOn)),
    );
  },
  participation: (facts, { body }) =>
    withAgreed(
      facts,
      'waitingList',
      daysIn(body.recontactOn === undefined ? null : asLocalDate(body.recontactOn)),
    ),
  waitingChange: (facts, { body }) => {
    if (body.to !== 'withdrawn' && body.recontactOn === undefined) return facts;
    const day =
      body.to === 'withdrawn' || body.recontactOn === undefined ? null : asLocalDate(body.recontactOn);
    return withAgreed(facts, 'waitingList', daysIn(day));
  },
};
