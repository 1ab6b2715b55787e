import type { Wording } from '../define.ts';
import type { staffMember } from './staffMember.ts';

export const staffMemberDa: Wording<typeof staffMember> = {
  title: 'Medarbejder',
  topics: {
    person: { title: 'Navn og roller' },
    competences: {
      title: 'Det, du er oplært i',
      lead: 'Både kurser og oplæring i arbejdet tæller. Det, du selv skriver, står som »eget udsagn«, til en leder har set på det.',
    },
  },
  fields: {
    name: { label: 'Navn eller initialer' },
    roles: {
      label: 'Roller',
      hint: 'Vælg gerne flere.',
      options: {
        caseworker: 'Sagsbehandler',
        keyStaff: 'Nøglemedarbejder',
        groupLeader: 'Gruppeleder',
        lead: 'Leder',
      },
    },
    competences: {
      label: 'Oplæring',
      add: 'Tilføj oplæring',
      one: 'Oplæring',
      items: {
        competence: {
          label: 'I hvad?',
          options: {
            violenceKnowledge: 'Viden om vold',
            detection: 'Opsporing',
            riskEvaluation: 'Risikovurdering og sikkerhedsplan',
            groupCourses: 'Gruppeforløb',
            followUp: 'Opfølgende kursus',
          },
        },
        until: { label: 'Gælder til', hint: 'Lad feltet stå, hvis der ikke er en dato.' },
        confirmed: {
          label: 'Hvem siger det?',
          options: { selfDeclared: 'Eget udsagn', lead: 'Set af en leder' },
        },
      },
    },
  },
};
