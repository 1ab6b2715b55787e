import type { Wording } from '../define.ts';
import { planBlocksEn } from '../planBlocks.en.ts';
import { blockHeadings } from './blockHeadings.ts';
import type { safetyPlan } from './safetyPlan.ts';

export const safetyPlanEn: Wording<typeof safetyPlan> = {
  title: 'Safety plan',
  lead: 'Make the plan together, in the citizen’s own words. Include only what fits this citizen. The person who signs must be trained in evaluating risk.',
  topics: {
    whose: {
      title: 'Begin with what works',
      guidance: [
        'Ask first: “What do you already do to stay safe?” Build on that.',
        'If the citizen does not want a plan, that is all right. Then you write your own: what you do yourselves. The offer stands.',
      ],
    },
    measures: {
      title: 'What we have agreed',
      lead: 'Each agreement needs someone who does it, and a time. Few and simple agreements are best.',
      guidance: [
        'Phone and accounts: cutting access can alert the other. Plan the moment, and use a safe device.',
        'Ask about the residence permit before a move. Advice comes first.',
        'Never suggest mediation or contact with the person using violence.',
        'Agree too on what you do if you do not hear from the citizen. When do you become worried, and who does what?',
      ],
    },
    keepingAndRevising: {
      title: 'Copy and next time',
      guidance: [
        'Paper can be dangerous. Give a copy only if the citizen has a place where nobody finds it.',
        'Look at the plan again each time the risk is evaluated, and when something new happens.',
      ],
    },
  },
  fields: {
    form: {
      label: 'Who makes the plan?',
      options: {
        withCitizen: 'The citizen and we together',
        staffOnly: 'The citizen does not want a plan. We write our own part',
      },
    },
    alreadyDoes: {
      label: 'What the citizen already does',
      hint: 'Everything counts, also what seems small.',
    },
    measures: {
      label: 'Agreements',
      add: 'Add an agreement',
      one: 'Agreement',
      items: {
        block: { label: 'What is it about?', options: blockHeadings(planBlocksEn) },
        what: { label: 'What is agreed?', hint: 'Write it so that it can be read aloud to the citizen.' },
        who: { label: 'Who does it?' },
        when: { label: 'When?' },
      },
    },
    ifSilent: {
      label: 'If you do not hear from the citizen',
      hint: 'Who does what, and after how long? Use only the ways that are safe.',
    },
    copy: {
      label: 'Should the citizen take something along?',
      options: {
        none: 'No, nothing on paper',
        smallCard: 'A neutral card with numbers only',
        readAtOffice: 'The citizen reads the plan here with us',
        withTrustedPerson: 'A copy with someone the citizen trusts',
        ownForm: 'The citizen keeps it in their own way',
      },
    },
    reviseOn: { label: 'When do we look at the plan again?' },
    offerAgainOn: {
      label: 'When will you offer a shared plan again?',
      hint: 'Must be written when the plan is only your own.',
    },
  },
};
