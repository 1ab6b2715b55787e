import type { Wording } from '../define.ts';
import type { staffMember } from './staffMember.ts';

export const staffMemberEn: Wording<typeof staffMember> = {
  title: 'Member of staff',
  topics: {
    person: { title: 'Name and roles' },
    competences: {
      title: 'What you are trained in',
      lead: 'Courses and training on the job both count. What you write yourself stands as “self-declared” until a lead has confirmed it.',
    },
  },
  fields: {
    name: { label: 'Name or initials' },
    roles: {
      label: 'Roles',
      hint: 'Choose as many as fit.',
      options: {
        caseworker: 'Caseworker',
        keyStaff: 'Key staff',
        groupLeader: 'Group leader',
        lead: 'Lead',
      },
    },
    competences: {
      label: 'Training',
      add: 'Add training',
      one: 'Training',
      items: {
        competence: {
          label: 'In what?',
          options: {
            violenceKnowledge: 'Knowledge of violence',
            detection: 'Detection',
            riskEvaluation: 'Risk evaluation and safety plan',
            groupCourses: 'Group courses',
            followUp: 'Follow-up',
          },
        },
        until: { label: 'Valid until', hint: 'Leave it empty if there is no date.' },
        confirmed: {
          label: 'Who says so?',
          options: { selfDeclared: 'Self-declared', lead: 'Confirmed by a lead' },
        },
      },
    },
  },
};
