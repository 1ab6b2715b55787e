import { defineStep } from '../define.ts';
import { answerStates } from '../vocabulary.ts';

const course = { work: 'model2022', place: 'p. 13-14' } as const;
const emergency = { work: 'practiceKnowledge', place: 'immediate danger' } as const;

/** The preparing talk before a group: the four questions, whom the citizen must not meet, and what is hoped for. */
export const groupPreparing = defineStep({
  id: 'groupPreparing',
  stage: 'course',
  signs: 'groupPreparing',
  givens: ['group'],
  topics: [
    {
      id: 'four',
      fields: [
        { id: 'reasonForAbsence', kind: 'longText', protected: true, source: course },
        { id: 'locationSharing', kind: 'choice', options: answerStates, protected: true, source: course },
        {
          id: 'locationAgreed',
          kind: 'longText',
          protected: true,
          source: course,
          showWhen: { field: 'locationSharing', is: ['yes', 'notKnown'] },
        },
        { id: 'thereAndHome', kind: 'longText', protected: true, source: course },
        { id: 'whoMightTurnUp', kind: 'longText', protected: true, source: course },
      ],
    },
    {
      id: 'others',
      fields: [
        { id: 'mustNotMeet', kind: 'choice', options: answerStates, protected: true, source: course },
        {
          id: 'mustNotMeetWhom',
          kind: 'longText',
          protected: true,
          source: course,
          showWhen: { field: 'mustNotMeet', is: ['yes'] },
        },
        { id: 'hopes', kind: 'longText', source: course },
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: course },
      ],
    },
  ],
});

/** What must be known when somebody is in danger at the door. Sealed apart from everything else. */
export const emergencySheet = defineStep({
  id: 'emergencySheet',
  stage: 'course',
  signs: 'emergencySheet',
  protectedWhole: { answered: 'name' },
  topics: [
    {
      id: 'person',
      fields: [
        { id: 'name', kind: 'shortText', required: true, protected: true, source: emergency },
        { id: 'phone', kind: 'shortText', protected: true, source: emergency },
        { id: 'address', kind: 'longText', protected: true, source: emergency },
        { id: 'childPickUp', kind: 'longText', protected: true, source: emergency },
      ],
    },
    {
      id: 'help',
      fields: [
        { id: 'tell112', kind: 'longText', required: true, protected: true, source: emergency },
        { id: 'health', kind: 'longText', protected: true, source: emergency },
        { id: 'keyWorker', kind: 'shortText', required: true, source: emergency },
        { id: 'keyWorkerPhone', kind: 'shortText', required: true, source: emergency },
      ],
    },
  ],
});

/** What a group leader writes for the case file, in plain words. */
export const fromGroup = defineStep({
  id: 'fromGroup',
  stage: 'course',
  signs: 'fromGroup',
  givens: ['group', 'what'],
  topics: [
    {
      id: 'word',
      fields: [
        { id: 'text', kind: 'longText', required: true, protected: true, source: course },
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: course },
      ],
    },
  ],
});
