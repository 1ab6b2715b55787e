import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { steps, type StepId } from '../../../src/model/steps/steps.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { aCase, aMoment, type ACase } from '../../support/aCase.ts';

/** Fills a step as a worker would, signs what comes of it, and fails with the reasons when a door stays closed. */
function writes(
  story: ACase,
  id: StepId,
  values: DraftValues,
  givens: Readonly<Record<string, string>> = {},
): ACase {
  const check = checkForSigning(steps[id], values, givens, story.today);
  if (!check.ok) throw new Error(`${id}: ${JSON.stringify([...check.problems])}`);
  return check.bodies.reduce((told, { kind, body }) => {
    const reasons = doorOf(kind)(told.stands().facts, body, aMoment(told.today));
    if (reasons.length > 0) throw new Error(`${id}: ${reasons.map(({ code }) => code).join(', ')}`);
    return told.signs(kind, body);
  }, story);
}

const situation: DraftValues = {
  persons: ['p1'],
  'persons/p1/label': 'partner',
  'persons/p1/relation': 'partner',
  'persons/p1/forms': ['psychological', 'economic', 'digital'],
  'persons/p1/when': 'i tre år',
  'persons/p1/howOften': 'hver uge',
  citizenAge: '34',
  livesTogether: 'yes',
  atCrisisCentre: 'no',
  wants: 'Ro til børnene og en egen konto.',
};
const evaluation: DraftValues = {
  'factor.controlsDailyLife': 'yes',
  'factor.extremeJealousy': 'yes',
  'factor.digitalTracking': 'yes',
  'factor.separation': 'yes',
  'factor.strangulation': 'no',
  'factor.threatsToKill': 'notKnown',
  'factor.ownFear': 'yes',
  safety: '4',
  measures: ['m1'],
  'measures/m1/what': 'Plan for telefonen',
  'measures/m1/who': 'AB',
  'measures/m1/when': 'på tirsdag',
  'measures/m1/covers': ['controlsDailyLife', 'extremeJealousy', 'digitalTracking', 'ownFear'],
  notNow: ['n1'],
  'notNow/n1/factors': ['separation'],
  'notNow/n1/because': 'Hun vælger selv dagen.',
  crisisCentre: 'notNeededNow',
  level: 'elevated',
  why: 'Kontrol og et muligt brud.',
  nextOn: '2026-11-09',
};
const told = () => aCase().told({ citizenAge: '34' }).withChild('c1').cardAnswered('c1');

describe('headaches (W1), written through the pages of stages 2-7', () => {
  it('goes from the situation to a closed case and back, every door open in its turn', () => {
    let story = writes(told(), 'assessment', situation);
    expect(story.stands().facts.targetGroup).toEqual({
      adult: 'yes',
      exposedToViolence: 'yes',
      closeRelation: 'yes',
      notAtCrisisCentre: 'yes',
    });
    story = writes(story, 'riskEvaluation', evaluation);
    const plan = {
      form: 'withCitizen',
      blocks: ['digital'],
      'measures.digital': ['s1'],
      'measures.digital/s1/what': 'Nye koder fra en sikker enhed, når dagen er valgt.',
      'measures.digital/s1/who': 'Borgeren og AB',
      'measures.digital/s1/when': 'efter næste samtale',
      reviseOn: '2026-11-09',
    };
    story = writes(story, 'safetyPlan', plan, { evaluation: story.newest('riskEvaluation') });
    story = writes(story, 'pathwayDecision', {
      pathway: 'individualCourse',
      reasons: 'Hun vil tale alene først.',
    });
    story = writes(story, 'courseStart', { course: 'individual', firstOn: '2026-11-04' });
    story = writes(story.daysLater(2), 'conversation', {
      elements: ['agency'],
      nextStep: 'Ring til banken.',
    });
    story = writes(story, 'courseEnd', { how: 'completed' });
    story = writes(story, 'followUp', {
      violenceSince: 'no',
      continuedDevelopment: 'Samtale om et halvt år.',
    });
    story = writes(story, 'closing', { reason: 'goalsReached', doorOpen: 'Tirsdage kl. 10.' });
    expect(story.stands().facts.closed).not.toBeNull();
    story = writes(story.daysLater(400), 'reopening', { why: 'Hun kom igen.' });
    expect(story.stands().facts.closed).toBeNull();
  });

  it('starts no course before the evaluation and the plan are signed', () => {
    const early = writes(told(), 'assessment', situation);
    expect(() =>
      writes(early, 'pathwayDecision', {
        pathway: 'groupCourse',
        reasons: 'Hun vil gerne.',
        alias: 'Asp',
        contactRule: 'Kun når vi mødes.',
        recontactOn: '2026-11-16',
      }),
    ).toThrow('riskNotSigned');
  });

  it('takes no next date later than seven days while a separation is planned and its day not known', () => {
    const story = writes(told(), 'assessment', situation);
    expect(() => writes(story, 'riskEvaluation', { ...evaluation, nextOn: '2026-11-20' })).toThrow(
      'nextDateTooLate',
    );
  });
});
