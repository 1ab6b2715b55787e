import { defineStep } from '../define.ts';
import { coreElements, courseForms } from '../vocabulary.ts';

const course = { work: 'model2022', place: 'p. 13-14' } as const;
const elements = { work: 'model2022', place: 'p. 5' } as const;
const travel = { work: 'practiceKnowledge', place: 'safe way to a course' } as const;

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
        { id: 'about', kind: 'longText', source: course },
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
