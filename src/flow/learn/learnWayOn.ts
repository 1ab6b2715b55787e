import { asLocalDate } from '../../entries/ids.ts';
import type { AnswerState } from '../../model/vocabulary.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { daysIn, withAgreed } from '../../rules/agreedContacts.ts';
import { networkIn, withNetwork } from '../../rules/knownNetwork.ts';
import { withPersons } from '../../rules/knownPersons.ts';
import { isLowSafety } from '../../rules/riskRules.ts';
import { ageFrom } from '../../rules/targetGroup.ts';
import { standCards } from './learnChildren.ts';
import { learnContacts } from './learnContacts.ts';
import { inContact, withTargetGroup } from './learnDetection.ts';
import type { Learners } from './learner.ts';

/** Coming back after closing: the old evaluation counts as overdue, and opens nothing. */
const reopenedRisk = (facts: CaseFacts, on: CaseFacts['toldOn']): CaseFacts['risk'] =>
  facts.risk === null || on === null
    ? facts.risk
    : { ...facts.risk, dueOn: on, overdueFrom: on, inDateByEvents: false };

/**
 * Whether the citizen stays at a crisis centre, after one more answer. A yes stands until somebody says no. A no stands
 * while nobody asks; "not known" or refused after it means that nobody can say any more, so a course start waits
 * (model 2022, p. 11). No answer that is not there turns a stay into none.
 */
function stayAfter(before: AnswerState | null, now: AnswerState | undefined): AnswerState | null {
  if (now === undefined || now === 'yes' || now === 'no') return now ?? before;
  if (before === 'yes') return before;
  return before === 'no' && now === 'notAsked' ? before : now;
}

export const learnWayOn: Learners = {
  ...learnContacts,
  assessment: (facts, { body, onDate }) => {
    const persons = body.persons?.map(({ label, relation, forms }) => ({
      label,
      relation,
      forms: forms ?? [],
    }));
    const told = persons?.some((person) => person.forms.length > 0) ?? false;
    const next: CaseFacts = {
      ...inContact(facts, onDate),
      citizenAge: ageFrom(body.citizenAge) ?? facts.citizenAge,
      persons: persons === undefined ? facts.persons : withPersons(facts.persons, persons),
      network: withNetwork(facts.network, networkIn(body.networkPeople)),
      atCrisisCentre: stayAfter(facts.atCrisisCentre, body.atCrisisCentre),
      violenceKnown: facts.violenceKnown || told,
    };
    return withTargetGroup(standCards(next, { pregnant: body.pregnant === 'yes', childrenAround: false }));
  },
  targetGroupException: (facts, { id, role, body }) =>
    // Only key staff can make the exception (promise 5).
    role === 'keyStaff'
      ? { ...facts, exception: { entry: id, reason: body.reason, criteria: body.criteria } }
      : facts,
  pathwayDecision: (facts, { id, body, onDate }) => {
    const offerAgainOn = body.offerAgainOn === undefined ? null : asLocalDate(body.offerAgainOn);
    const exception = (body.exceptionReason ?? '') !== '';
    // The place on a waiting list is told by the entry signed beside it, and ends with another decision.
    return withAgreed(
      withAgreed(
        {
          ...facts,
          decision: { entry: id, pathway: body.pathway, exception, offerAgainOn },
          // Thoughts of suicide told in the talk stand first on everybody's page the same day, until they are evaluated.
          provisional: body.thoughtsOfSuicide === 'yes' ? { entry: id, on: onDate } : facts.provisional,
        },
        'offer',
        daysIn(offerAgainOn),
      ),
      'waitingList',
      [],
    );
  },
  courseStart: (facts, { id, body }) =>
    withAgreed(
      withAgreed(
        { ...facts, course: { entry: id, form: body.course, ended: false, conversations: 0 } },
        'offer',
        [],
      ),
      'waitingList',
      [],
    ),
  courseEnd: (facts) =>
    facts.course === null || facts.course.ended
      ? facts
      : { ...facts, course: { ...facts.course, ended: true } },
  supportiveTalk: (facts, { body }) => inContact({ ...facts, talks: facts.talks + 1 }, body.onDay),
  measure: (facts, { id, body, onDate }) => ({
    ...inContact(facts, body.onDay),
    thoughtsOfSuicide: body.attention === undefined ? facts.thoughtsOfSuicide : { entry: id, on: onDate },
  }),
  safetyConversation: (facts, { id, body, onDate }) => {
    const talked = inContact({ ...facts, talks: facts.talks + 1 }, body.onDay);
    // Stands first on everybody's page until the risk is evaluated. A high answer takes nothing away.
    return isLowSafety(body.safety) ? { ...talked, provisional: { entry: id, on: onDate } } : talked;
  },
  promisedContact: (facts, { body }) => ({
    ...facts,
    promisedContacts: [...facts.promisedContacts, { onDay: asLocalDate(body.onDay), at: body.at ?? null }],
  }),
  agreement: (facts, { id, body, onDate }) =>
    body.onDay > onDate
      ? {
          ...facts,
          agreementsAhead: [...facts.agreementsAhead, { entry: id, onDay: asLocalDate(body.onDay) }],
        }
      : facts,
  howItWent: (facts, { body }) => {
    const left = facts.agreementsAhead.filter(({ entry }) => entry !== body.about);
    return left.length === facts.agreementsAhead.length ? facts : { ...facts, agreementsAhead: left };
  },
  pause: (facts, { body }) => ({ ...facts, pausedUntil: asLocalDate(body.until) }),
  resume: (facts) => (facts.pausedUntil === null ? facts : { ...facts, pausedUntil: null, silent: false }),
  closingWish: (facts, { id, author, onDate }) => ({
    ...facts,
    closingWish: { entry: id, person: author.person, on: onDate },
  }),
  colleagueLook: (facts, { id, author, body }) => ({
    ...facts,
    closingWish: null,
    colleagueLook: id,
    colleagueLookBy: {
      person: author.person,
      outside: (body.outsideName ?? '').trim() !== '',
      agrees: body.agrees === 'yes',
    },
  }),
  closing: (facts, { id, onDate, basedOn }) => ({
    ...facts,
    closed: { entry: id, on: onDate, newsOn: null, seen: basedOn.entries },
    closingWish: null,
    agreedContacts: [],
  }),
  reopening: (facts, { onDate }) =>
    facts.closed === null
      ? facts
      : {
          ...facts,
          closed: null,
          reopened: true,
          course: null,
          decision: null,
          followUps: 0,
          agreedContacts: [],
          closingWish: null,
          colleagueLook: null,
          colleagueLookBy: null,
          risk: reopenedRisk(facts, onDate),
        },
  journalised: (facts, { body }) => {
    const left = facts.notJournalised.filter((id) => !body.entries.includes(id));
    return left.length === facts.notJournalised.length ? facts : { ...facts, notJournalised: left };
  },
};
