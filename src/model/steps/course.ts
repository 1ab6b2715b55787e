import { defineStep } from '../define.ts';
import { answerStates, coreElements, courseForms } from '../vocabulary.ts';

const course = { work: 'model2022', place: 'p. 13-14' } as const;
const elements = { work: 'model2022', place: 'p. 5' } as const;
const travel = { work: 'practiceKnowledge', place: 'safe way to a course' } as const;

/** Stage 6, before the first day: a talk of its own about hopes, worries and coming there and home again. */
export const preparingTalk = defineStep({
  id: 'preparingTalk',
  stage: 'course',
  signs: 'preparingTalk',
  topics: [
    {
      id: 'hopes',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: course },
        { id: 'hopes', kind: 'longText', source: course },
        { id: 'worries', kind: 'longText', source: course },
        { id: 'ifHard', kind: 'longText', source: course },
      ],
    },
    {
      id: 'thereAndHome',
      fields: [
        { id: 'safeWay', kind: 'longText', source: travel, protected: true },
        { id: 'reasonForAbsence', kind: 'longText', source: travel, protected: true },
        { id: 'whoMightTurnUp', kind: 'longText', source: travel, protected: true },
        { id: 'locationSharing', kind: 'choice', options: answerStates, source: travel },
        {
          id: 'locationAgreed',
          kind: 'longText',
          source: travel,
          protected: true,
          showWhen: { field: 'locationSharing', is: ['yes', 'notKnown'] },
        },
        { id: 'nextOn', kind: 'date', allow: 'future', source: course, protected: true },
      ],
    },
  ],
});

/** Stage 6: the first day of a course. Its door is the strictest of all, and shows its reasons. */
export const courseStart = defineStep({
  id: 'courseStart',
  stage: 'course',
  signs: 'courseStart',
  topics: [
    {
      id: 'start',
      fields: [
        { id: 'course', kind: 'choice', options: courseForms, source: course, required: true },
        { id: 'firstOn', kind: 'date', allow: 'any', source: course, required: true, protected: true },
        { id: 'safeWay', kind: 'longText', source: travel, protected: true },
        { id: 'firstStep', kind: 'longText', source: { work: 'model2022', place: 'p. 13' } },
      ],
    },
  ],
});

/** One conversation of a course. Never closed by an overdue evaluation: nobody is turned away. */
export const conversation = defineStep({
  id: 'conversation',
  stage: 'course',
  signs: 'conversation',
  topics: [
    {
      id: 'conversation',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: course },
        { id: 'elements', kind: 'choices', options: coreElements, source: elements },
        { id: 'otherThemes', kind: 'shortText', source: course },
        { id: 'about', kind: 'longText', source: course },
        { id: 'citizenWords', kind: 'longText', source: elements },
        { id: 'staffSaw', kind: 'longText', source: course },
        { id: 'nextStep', kind: 'longText', source: { work: 'model2022', place: 'p. 13' } },
        { id: 'nextOn', kind: 'date', allow: 'future', source: course, protected: true },
      ],
    },
  ],
});

export const courseEnd = defineStep({
  id: 'courseEnd',
  stage: 'course',
  signs: 'courseEnd',
  topics: [
    {
      id: 'end',
      fields: [
        {
          id: 'how',
          kind: 'choice',
          options: ['completed', 'left', 'movedToOther'],
          source: course,
          required: true,
        },
        { id: 'note', kind: 'longText', source: course },
      ],
    },
  ],
});
