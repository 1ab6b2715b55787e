import { criterionNamesEn } from '../criteria.en.ts';
import type { Wording } from '../define.ts';
import type { pathwayDecision, targetGroupException } from './pathwayDecision.ts';

const givenCriterion = {
  add: 'Add a criterion',
  one: 'Criterion',
  items: {
    text: { label: 'The criterion' },
    answer: {
      label: 'Does it fit the citizen?',
      options: { met: 'Yes', notMet: 'No', notKnown: 'We do not know yet' },
    },
    note: { label: 'Remark' },
  },
};

export const pathwayDecisionEn: Wording<typeof pathwayDecision> = {
  title: 'Overall judgement',
  lead: 'Which help fits now? A no to the group always leads to something else. Advice and supportive talks are open all the time. Key staff sign.',
  topics: {
    wishAndReadiness: {
      title: 'Wish and readiness',
      guidance: [
        'It is a conversation. Write only what matters for the choice. Nothing here is added up.',
        'Begin with the wish. Ask: “What would make it easier to come?”',
        'Ask openly about thoughts of suicide. Asking gives nobody the thought.',
        'In a group one hears the stories of others. Ask what helps if it becomes too much.',
      ],
    },
    whatCouldBeHard: {
      title: 'What could make it hard',
      guidance: [
        'Name it as something many know. It is not a test, and no answer closes a door to help.',
        'Ask about own use of violence only when the citizen touches on it, or you have seen it.',
        'Talk about practical things last: the way, time, children and what can be said at home.',
      ],
    },
    criteria: {
      title: 'Your criteria',
      lead: 'Go through the list. “We do not know yet” is not a no. The criteria are about the group.',
      guidance: [
        'If a criterion speaks against the group, key staff can choose it all the same and write why.',
        'An individual course or other help is always open.',
      ],
    },
    decision: {
      title: 'What we choose',
      guidance: [
        'A course needs an evaluation that is in date, a plan and an answered target group. Other help can be chosen at once.',
        'If the group does not fit, choose an individual course or another help that you can name.',
        'If the citizen declines now, set a day to offer it again.',
      ],
    },
    waitingList: {
      title: 'For the waiting list',
      lead: 'This page is all the group leader can see. Write nothing of the violence, the risk or the person using violence.',
      guidance: [
        'Read the page out to the citizen: “This is what the group leader may know. Is that all right?”',
        'Set a day on which you make contact again, also if the group is not ready.',
      ],
    },
    matching: {
      title: 'Fitting together in the group',
      guidance: ['If you do not know the group yet, choose “We do not know yet”.'],
    },
    formal: {
      title: 'Formal decision',
      lead: 'Some municipalities make a formal decision here, others do not. What is agreed where you work stands here already. Change it if this case is different.',
    },
  },
  fields: {
    citizenWish: { label: 'What does the citizen want?', hint: 'In the citizen’s own words, if you can.' },
    readyDanger: { label: 'Is there danger now, and what does it mean for coming?' },
    thoughtsOfSuicide: {
      label: 'Does the citizen have thoughts of suicide?',
      options: {
        yes: 'Yes',
        no: 'No, the citizen says',
        notKnown: 'Not known',
        refused: 'Does not wish to answer',
        notAsked: 'Not asked',
      },
    },
    suicideAgreed: {
      label: 'What is agreed today?',
      hint: 'Who is there tonight, and whom does the citizen call?',
    },
    readyOthersStories: { label: 'Is the citizen ready to hear the stories of others?' },
    readyDissociation: { label: 'Does the citizen lose touch with the present when it gets hard?' },
    readySubstances: { label: 'Alcohol and drugs' },
    readyOwnViolence: { label: 'The citizen’s own use of violence' },
    readyMissedAtHome: { label: 'Will the citizen be missed at home, and what can be said?' },
    readyPractical: { label: 'Practical things', hint: 'Time, the way, children, work, language.' },
    readiness: { label: 'Anything else you talked about' },
    'criteria.inclusion': { label: 'Speaks for the group', ...givenCriterion },
    'criteria.exclusion': { label: 'Speaks against the group', ...givenCriterion },
    'criteria.matching': { label: 'Fitting together', ...givenCriterion },
    pathway: {
      label: 'What do you choose?',
      options: {
        groupCourse: 'Group course',
        individualCourse: 'Individual course',
        crisisCentre: 'Crisis centre',
        otherHelp: 'Other help',
        notNow: 'Not now',
      },
    },
    otherHelp: {
      label: 'Which help does the citizen get instead?',
      hint: 'Write what, who and when. Supportive talks count.',
    },
    offerAgainOn: { label: 'When will you offer a course again?' },
    reasons: { label: 'Why is this right now?' },
    exceptionReason: {
      label: 'Do you depart from your own criteria?',
      hint: 'Write why. Leave it empty if you follow them.',
    },
    alias: { label: 'Cover word the group leader uses', hint: 'Never the citizen’s name.' },
    contactRule: {
      label: 'The rule for contact',
      hint: 'Write the rule, never a number or an address. For example “Never call or text. Only when we meet”.',
    },
    language: { label: 'Language' },
    interpreter: { label: 'Interpreter', hint: 'Never a relative.' },
    childcare: { label: 'Childcare' },
    hours: { label: 'Hours that work' },
    access: { label: 'Access and aids' },
    preference: { label: 'Wishes for the group', hint: 'For example women only, men only or a small group.' },
    needs: { label: 'Other needs in the room' },
    ready: {
      label: 'Readiness in a few words',
      hint: 'What the group leader needs to take care of the citizen.',
    },
    since: { label: 'On the waiting list since', hint: 'Leave it empty if it is today.' },
    recontactOn: { label: 'When do you make contact again?' },
    cleared: {
      label: 'Anything else the group leader may know',
      hint: 'Only what the citizen has agreed to.',
    },
    formalDecision: { label: 'Is it a formal decision?', options: { yes: 'Yes', no: 'No' } },
    legalBasis: { label: 'Which law and section?' },
    appealGuidance: { label: 'How the citizen can appeal', hint: 'Where, how and by when.' },
  },
};

export const targetGroupExceptionEn: Wording<typeof targetGroupException> = {
  title: 'Exception from the target group',
  lead: 'Key staff can open a course although the target group is not met, or the answer is missing. The reason stands.',
  topics: { exception: { title: 'The exception' } },
  fields: {
    criteria: { label: 'What do you make an exception from?', options: criterionNamesEn },
    reason: { label: 'Why is the course right all the same?' },
  },
};
