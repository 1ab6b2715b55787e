import { defineStep } from '../define.ts';
import { competences, roles } from '../vocabulary.ts';

const role = { work: 'model2022', place: 'p. 15' } as const;
const competence = { work: 'model2022', place: 'p. 11, 15-16' } as const;

/** A member of staff (`given.person`). What somebody says of themselves stands so until a lead has confirmed it. */
export const staffMember = defineStep({
  id: 'staffMember',
  stage: 'alongside',
  signs: 'staffMember',
  givens: ['person'],
  topics: [
    {
      id: 'person',
      fields: [
        { id: 'name', kind: 'shortText', source: role, required: true },
        { id: 'roles', kind: 'choices', options: roles, source: role, required: true },
      ],
    },
    {
      id: 'competences',
      fields: [
        {
          id: 'competences',
          kind: 'list',
          source: competence,
          items: [
            {
              id: 'competence',
              kind: 'choice',
              options: competences,
              source: competence,
              required: true,
            },
            { id: 'until', kind: 'date', allow: 'any', source: competence },
            {
              id: 'confirmed',
              kind: 'choice',
              options: ['selfDeclared', 'lead'],
              source: competence,
              required: true,
            },
          ],
        },
      ],
    },
  ],
});
