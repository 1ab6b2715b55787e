import { defineStep } from '../define.ts';
import { answerStates, criterionAnswers, pathways, targetGroupCriteria } from '../vocabulary.ts';

const overall = { work: 'model2022', place: 'p. 8-9' } as const;
const ready = { work: 'model2022', place: 'p. 13-14' } as const;
const stories = { work: 'model2022', place: 'p. 14' } as const;
const wish = { work: 'model2022', place: 'p. 6-7' } as const;
const talk = { work: 'practiceKnowledge', place: 'readiness for a group' } as const;
const legal = { work: 'administrationAct', place: 'begrundelse og klagevejledning' } as const;
const formal = { field: 'formalDecision', is: ['yes'] } as const;
const forGroup = { field: 'pathway', is: ['groupCourse'] } as const;
const notACourse = { field: 'pathway', is: ['crisisCentre', 'otherHelp', 'notNow'] } as const;

/** One criterion of the municipality's list: its text as it read, the answer, and room for words. */
const criterion = [
  { id: 'text', kind: 'longText', source: ready },
  { id: 'answer', kind: 'choice', options: criterionAnswers, source: ready },
  { id: 'note', kind: 'shortText', source: ready, showWhen: { answered: 'answer' } },
] as const;
const participation = { goesTo: 'participation', source: ready } as const;

/**
 * Stage 5, the overall judgement. Readiness is prompts for a talk, each with room for words, never a score. The
 * criteria are the municipality's own (`rules/localSettings.ts`), put into the draft when it is opened. What a group
 * leader may know goes into an entry of its own.
 */
export const pathwayDecision = defineStep({
  id: 'pathwayDecision',
  stage: 'pathwayDecision',
  signs: 'pathwayDecision',
  topics: [
    {
      id: 'wishAndReadiness',
      fields: [
        { id: 'citizenWish', kind: 'longText', source: wish },
        { id: 'readyDanger', kind: 'longText', source: talk },
        { id: 'thoughtsOfSuicide', kind: 'choice', options: answerStates, source: talk },
        {
          id: 'suicideAgreed',
          kind: 'longText',
          source: talk,
          protected: true,
          showWhen: { field: 'thoughtsOfSuicide', is: ['yes', 'notKnown'] },
        },
        { id: 'readyOthersStories', kind: 'longText', source: stories },
      ],
    },
    {
      id: 'whatCouldBeHard',
      fields: [
        { id: 'readyDissociation', kind: 'longText', source: talk },
        { id: 'readySubstances', kind: 'longText', source: talk },
        { id: 'readyOwnViolence', kind: 'longText', source: talk },
        { id: 'readyMissedAtHome', kind: 'longText', source: talk, protected: true },
        { id: 'readyPractical', kind: 'longText', source: talk, protected: true },
        { id: 'readiness', kind: 'longText', source: ready },
      ],
    },
    {
      id: 'criteria',
      fields: [
        {
          id: 'criteria.inclusion',
          as: 'criteria',
          kind: 'list',
          drawnAs: 'given',
          signedWith: 'answer',
          eachHas: { kind: 'inclusion' },
          source: ready,
          items: criterion,
        },
        {
          id: 'criteria.exclusion',
          as: 'criteria',
          kind: 'list',
          drawnAs: 'given',
          signedWith: 'answer',
          eachHas: { kind: 'exclusion' },
          source: ready,
          items: criterion,
        },
      ],
    },
    {
      id: 'decision',
      fields: [
        { id: 'pathway', kind: 'choice', options: pathways, source: overall, required: true },
        { id: 'otherHelp', kind: 'longText', source: overall, showWhen: notACourse },
        { id: 'offerAgainOn', kind: 'date', allow: 'future', source: overall, showWhen: notACourse },
        { id: 'reasons', kind: 'longText', source: overall, required: true },
        { id: 'exceptionReason', kind: 'longText', source: ready, showWhen: { answered: 'pathway' } },
      ],
    },
    {
      id: 'waitingList',
      showWhen: forGroup,
      fields: [
        { id: 'alias', kind: 'shortText', required: true, ...participation },
        { id: 'contactRule', kind: 'shortText', required: true, ...participation },
        { id: 'language', kind: 'shortText', ...participation },
        { id: 'interpreter', kind: 'shortText', ...participation },
        { id: 'childcare', kind: 'shortText', protected: true, ...participation },
        { id: 'hours', kind: 'shortText', protected: true, ...participation },
        { id: 'access', kind: 'shortText', ...participation },
        { id: 'preference', kind: 'shortText', ...participation },
        { id: 'needs', kind: 'longText', ...participation },
        { id: 'ready', kind: 'longText', ...participation },
        { id: 'since', kind: 'date', allow: 'past', blankMeans: 'today', ...participation },
        {
          id: 'recontactOn',
          kind: 'date',
          allow: 'future',
          required: true,
          protected: true,
          ...participation,
        },
        { id: 'cleared', kind: 'longText', protected: true, ...participation },
      ],
    },
    {
      id: 'matching',
      showWhen: forGroup,
      fields: [
        {
          id: 'criteria.matching',
          as: 'criteria',
          kind: 'list',
          drawnAs: 'given',
          signedWith: 'answer',
          eachHas: { kind: 'matching' },
          source: stories,
          items: criterion,
        },
      ],
    },
    {
      id: 'formal',
      fields: [
        { id: 'formalDecision', kind: 'choice', options: ['yes', 'no'], source: legal },
        { id: 'legalBasis', kind: 'shortText', source: legal, showWhen: formal },
        { id: 'appealGuidance', kind: 'longText', source: legal, showWhen: formal },
      ],
    },
  ],
});

/** Key staff open a course although the target group is not met, or not known yet. The reason stands for good. */
export const targetGroupException = defineStep({
  id: 'targetGroupException',
  stage: 'pathwayDecision',
  signs: 'targetGroupException',
  topics: [
    {
      id: 'exception',
      fields: [
        {
          id: 'criteria',
          kind: 'choices',
          options: targetGroupCriteria,
          source: { work: 'model2022', place: 'p. 5-6' },
          required: true,
        },
        { id: 'reason', kind: 'longText', source: { work: 'model2022', place: 'p. 5-6' }, required: true },
      ],
    },
  ],
});
