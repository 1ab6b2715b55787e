import { criterionNamesEn } from '../criteria.en.ts';
import type { Wording } from '../define.ts';
import type { pathwayDecision, targetGroupException } from './pathwayDecision.ts';

export const pathwayDecisionEn: Wording<typeof pathwayDecision> = {
  title: 'Overall judgement',
  lead: 'Which help fits now? A no to the group always leads to something else. Advice and supportive talks are open all the time. Key staff sign.',
  topics: {
    wishAndReadiness: {
      title: 'Wish and readiness',
      guidance: [
        'Talk about the group: is the citizen ready to hear the stories of others? What can help if it gets hard?',
        'Talk about danger now, thoughts of suicide, losing touch with the present, and alcohol or drugs.',
        'Talk about the citizen’s own use of violence, if it is something the citizen mentions.',
        'Talk about practical things: will the citizen be missed at home for 2½ hours? Who looks after the children?',
        'It is a conversation. Nothing here is added up.',
      ],
    },
    decision: {
      title: 'What we choose',
      guidance: [
        'A course needs an evaluation that is in date, a plan and an answered target group. Other help can be chosen at once.',
        'If the citizen declines now, set a day to offer it again.',
      ],
    },
    formal: {
      title: 'Formal decision',
      lead: 'Some municipalities make a formal decision here, others do not. Follow what is agreed where you work.',
    },
  },
  fields: {
    citizenWish: { label: 'What does the citizen want?', hint: 'In the citizen’s own words, if you can.' },
    readiness: {
      label: 'What did you talk about?',
      hint: 'Write what matters for the choice. Use the points as help.',
    },
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
