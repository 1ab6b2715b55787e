import type { Wording } from '../define.ts';
import { planBlocksEn } from '../planBlocks.en.ts';
import type { safetyPlan } from './safetyPlan.ts';
import { blockGuidanceEn } from './safetyPlan/blockGuidance.en.ts';
import { blockLists, blockOptions, blockTopics } from './safetyPlan/blockWording.ts';

const measure = {
  agreements: 'Agreements',
  add: 'Add an agreement',
  one: 'Agreement',
  items: {
    what: { label: 'What is agreed?', hint: 'Write it so that it can be read aloud to the citizen.' },
    who: { label: 'Who does it?' },
    when: { label: 'When?' },
  },
} as const;

export const safetyPlanEn: Wording<typeof safetyPlan> = {
  title: 'Safety plan',
  lead: 'Make the plan together, in the citizen’s own words. Include only what fits this citizen. The person who signs must be trained in evaluating risk.',
  topics: {
    ...blockTopics(planBlocksEn, blockGuidanceEn),
    whose: {
      title: 'Begin with what works',
      guidance: [
        'Ask first: “What do you already do to stay safe?” Build on that.',
        'If the citizen does not want a plan, that is all right. Then you write your own: what you do yourselves. The offer stands.',
      ],
    },
    aboutWhat: {
      title: 'What should the plan be about?',
      lead: 'Few and simple agreements are best. A page may always stay empty.',
      guidance: [
        'Ask: “What matters most to you?” Begin there.',
        'Never suggest mediation, network meetings or talks together with the person using violence.',
      ],
    },
    staffPlan: {
      title: 'What we do ourselves',
      lead: 'The citizen does not want a plan now. Write only what you do yourselves. It is your plan, not the citizen’s.',
      guidance: [
        'Do not press. Say that the offer stands, and that the citizen can always come.',
        'Agree on what you do if you do not hear from the citizen.',
      ],
    },
    keepingAndRevising: {
      title: 'Copy and next time',
      guidance: [
        'Paper can be dangerous. Give a copy only if the citizen has a place where nobody finds it.',
        'The citizen can always read the plan here with you.',
        'Look at the plan again each time the risk is evaluated, and when something new happens.',
      ],
    },
  },
  fields: {
    ...blockLists(planBlocksEn, measure),
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
    blocks: { label: 'Add more to the plan', options: blockOptions(planBlocksEn) },
    'measures.staff': {
      label: 'What we do',
      add: 'Add something we do',
      one: 'Measure',
      items: {
        ...measure.items,
        what: { label: 'What do you do?', hint: 'Write it so that a colleague can do it.' },
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
    copySafe: {
      label: 'Where is it kept so that nobody finds it?',
      hint: 'If you are in doubt, let it stay here.',
    },
    reviseOn: { label: 'When do we look at the plan again?' },
    offerAgainOn: {
      label: 'When will you offer a shared plan again?',
      hint: 'Must be written when the plan is only your own. Do not ask again before that day.',
    },
  },
};
