import { isBeforeNonWorkingDay } from '../dueDates.ts';
import { needsTonight } from '../riskRules.ts';
import { caseIsOpen, isFilled, notInFuture, notInPast, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** A note on danger: no competence, no condition to begin; with no place tonight it names the alternative. */
export const provisionalNoteDoor: Door<'provisionalNote'> = (_facts, body, { today }) => {
  if (body === undefined) return open;
  const noPlace = needsTonight(body.crisisCentre);
  return [
    ...unless(
      !noPlace || (isFilled(body.tonight) && isFilled(body.tonightWho)),
      'tonightMissing',
      isFilled(body.tonight) ? 'tonightWho' : 'tonight',
    ),
    ...unless(
      !noPlace || !isBeforeNonWorkingDay(today) || isFilled(body.whoWatches),
      'whoWatchesMissing',
      'whoWatches',
    ),
  ];
};
/** Talks, events and the citizen's own words are open at every moment; only a day to come cannot have been. */
export const supportiveTalkDoor: Door<'supportiveTalk'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');
export const ownWordsDoor: Door<'ownWords'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');
export const caseEventDoor: Door<'caseEvent'> = (_facts, body, { today }) => [
  ...notInFuture(body?.onDay, today, 'onDay'),
  ...notInPast(body?.plannedFor, today, 'plannedFor'),
];
export const evidenceItemDoor: Door<'evidenceItem'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');
/** A measure may be taken at every moment, in every case; only a day to come cannot have been. */
export const measureDoor: Door<'measure'> = (_facts, body, { today }) =>
  notInFuture(body?.onDay, today, 'onDay');
/** A result is a word of its scale, a score, or what the report says; one that is nameless needs a name. */
export const instrumentResultDoor: Door<'instrumentResult'> = (_facts, body, { today }) => {
  if (body === undefined) return open;
  const { tool, instrument, result, priority, dangerWeighted, dangerUnweighted, dash, score, odara } = body;
  const given = [result, priority, dangerWeighted, dangerUnweighted, dash, score, odara];
  return [
    ...notInFuture(body.doneOn, today, 'doneOn'),
    ...unless(tool !== 'other' || isFilled(instrument), 'answerIncomplete', 'instrument'),
    ...unless(given.some(isFilled), 'answerIncomplete', 'result'),
  ];
};
export const promisedContactDoor: Door<'promisedContact'> = (_facts, body, { today }) =>
  notInPast(body?.onDay, today, 'onDay');
export const childFactDoor: Door<'childFact'> = (facts, body) =>
  unless(
    body === undefined ? facts.children.length > 0 : facts.children.some((child) => child.id === body.child),
    'nothingToAnswer',
  );

export const pauseDoor: Door<'pause'> = (facts, body, { today }) => [
  ...caseIsOpen(facts),
  ...notInPast(body?.until, today, 'until'),
];
export const resumeDoor: Door<'resume'> = (facts) => [
  ...caseIsOpen(facts),
  ...unless(facts.pausedUntil !== null, 'notPaused'),
];
export const reopeningDoor: Door<'reopening'> = (facts) => unless(facts.closed !== null, 'caseNotClosed');
export const journalisedDoor: Door<'journalised'> = (facts, body) =>
  unless(
    body === undefined
      ? facts.notJournalised.length > 0
      : body.entries.some((id) => facts.notJournalised.some((waiting) => waiting === id)),
    'nothingToAnswer',
  );
