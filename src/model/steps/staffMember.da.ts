import type { Wording } from '../define.ts';
import type { staffMember } from './staffMember.ts';

export const staffMemberDa: Wording<typeof staffMember> = {
  title: 'Medarbejder',
  topics: {
    person: { title: 'Navn og roller' },
    competences: {
      title: 'Det, du er oplært i',
      lead: 'Både kurser og oplæring i arbejdet tæller. Det, du selv skriver, står som »egen oplysning«, til en leder har bekræftet det.',
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
            followUp: 'Opfølgning',
          },
        },
        until: { label: 'Gælder til', hint: 'Lad feltet stå tomt, hvis der ikke er en dato.' },
        confirmed: {
          label: 'Hvem siger det?',
          options: { selfDeclared: 'Egen oplysning', lead: 'Bekræftet af en leder' },
        },
      },
    },
  },
};
