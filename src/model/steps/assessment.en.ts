import type { Wording } from '../define.ts';
import { formWords, relationWords } from '../relationWords.en.ts';
import { answerEn } from './answers.en.ts';
import { childrenListEn } from './children.en.ts';
import type { assessment } from './assessment.ts';

export const assessmentEn: Wording<typeof assessment> = {
  title: 'The citizen’s situation',
  lead: 'The whole life counts, not only the violence. The citizen decides what to talk about. You can always leave something and come back to it.',
  topics: {
    persons: {
      title: 'Who uses violence?',
      lead: 'There may be more than one. Write one at a time.',
      guidance: [
        'Ask openly: “Is there anyone else you are afraid of?” Violence can come from a partner, from family or from someone who helps in daily life.',
        'Let the citizen use their own words. Do not press for the whole story. Do not ask for details you do not need.',
        'Love, fear and dependence can be there at the same time. That is common. Feel free to say so.',
      ],
    },
    home: {
      title: 'The home and the children',
      lead: 'You do not need an answer to everything today.',
      guidance: [
        'Say why you ask: we need to know if anyone is in danger now, and which help fits.',
        'When you write down a child, a card about the duty to notify appears. The duty is your own. Tell the citizen first, if that is safe.',
        'A child who is in the case already need not be written again.',
      ],
    },
    everyday: {
      title: 'Daily life, health and network',
      lead: 'Write only what matters for the help.',
      guidance: [
        'Ask about what is hard and about what works.',
        'About the network: who knows? Who helps? Who could make it worse if they were told?',
        'Talk about the residence permit before the citizen moves or changes address. Legal advice comes first.',
      ],
    },
    strengthsAndWishes: {
      title: 'Strengths and wishes',
      guidance: [
        'Ask: “What have you already done to look after yourself?” It is often more than people think.',
        'Ask: “What would be a small step that made a difference to you?” Staying in the relationship is also an answer we help from.',
      ],
    },
  },
  fields: {
    persons: {
      label: 'Persons using violence',
      hint: 'Use neutral words, such as “partner” or “eldest brother”. Write no names.',
      add: 'Add a person',
      one: 'Person',
      items: {
        label: { label: 'Neutral word for the person' },
        relation: { label: 'What is this person to the citizen?', options: relationWords },
        forms: {
          label: 'What is the citizen exposed to?',
          hint: 'Earlier violence too. Choose as many as fit.',
          options: formWords,
        },
        when: { label: 'For how long?', hint: 'For example “for three years” or “just after the wedding”.' },
        howOften: { label: 'How often?' },
      },
    },
    citizenAge: { label: 'How old is the citizen?', hint: 'In whole years. An estimate will do.' },
    livesTogether: { label: 'Does the citizen live with someone who uses violence?', options: answerEn },
    atCrisisCentre: { label: 'Is the citizen staying at a crisis centre now?', options: answerEn },
    pregnant: { label: 'Is the citizen pregnant?', options: answerEn },
    children: childrenListEn,
    situation: {
      label: 'Housing, money, work and residence',
      hint: 'What weighs, and what holds the citizen back? Write too if the family controls or threatens.',
    },
    health: {
      label: 'Body and mind',
      hint: 'Health, sleep, disability, alcohol or drugs. Write what the citizen points to.',
    },
    network: {
      label: 'People around the citizen',
      hint: 'Who helps, who harms, and who could help? Write who knows.',
    },
    strengths: { label: 'What the citizen can do and already does' },
    wants: {
      label: 'What the citizen wants',
      hint: 'Now and in the longer run. Use the citizen’s own words.',
    },
    ownWords: {
      label: 'In the citizen’s own words',
      hint: 'How the citizen puts what has happened. It is never a condition for help.',
    },
  },
};
