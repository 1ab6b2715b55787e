import type { Condition, Topic } from '../../define.ts';
import { answerStates } from '../../vocabulary.ts';
import { practice } from './assessmentSources.ts';
import { paperHolders, pressures, seenByOthers, type alsoRelevant } from '../../situationVocabulary.ts';

const residence = practice('residence permit');
const honour = practice('honour-related conflict');
const digital = practice('safety plan, digital');
const pets = practice('safety plan, pets');

/** Chosen on an earlier page of the same talk, or known to the case when the talk began. */
const chosen = (what: (typeof alsoRelevant)[number]): Condition => ({ field: 'alsoRelevant', is: [what] });

/** Pages that open only where they apply. */
export const branchPages = [
  {
    id: 'residence',
    showWhen: { any: [chosen('residence'), { field: 'given.marks', is: ['residencePermit', 'papersHeld'] }] },
    fields: [
      { id: 'permitDepends', kind: 'choice', options: answerStates, source: residence },
      { id: 'whoHoldsPapers', kind: 'choice', options: paperHolders, source: residence },
      { id: 'legalAdvice', kind: 'choice', options: answerStates, source: residence },
      { id: 'residenceNote', kind: 'longText', source: residence, protected: true },
    ],
  },
  {
    id: 'honour',
    showWhen: {
      any: [
        chosen('honour'),
        { field: 'persons/forms', is: ['negativeSocialControl'] },
        { field: 'given.marks', is: ['honour', 'negativeSocialControl'] },
      ],
    },
    fields: [
      { id: 'familyDecides', kind: 'choice', options: answerStates, source: honour },
      { id: 'pressures', kind: 'choices', options: pressures, source: honour },
      { id: 'honourNote', kind: 'longText', source: honour, protected: true },
    ],
  },
  {
    id: 'digital',
    showWhen: {
      any: [
        chosen('digital'),
        { field: 'persons/forms', is: ['digital', 'stalking'] },
        { field: 'given.marks', is: ['digitalViolence', 'stalking'] },
      ],
    },
    fields: [
      { id: 'seenByOthers', kind: 'choices', options: seenByOthers, source: digital },
      { id: 'safeDevice', kind: 'choice', options: answerStates, source: digital, protected: true },
      { id: 'digitalNote', kind: 'longText', source: digital, protected: true },
    ],
  },
  {
    id: 'pets',
    showWhen: { any: [chosen('pets'), { field: 'given.marks', is: ['pets'] }] },
    fields: [
      { id: 'petHarmed', kind: 'choice', options: answerStates, source: pets },
      { id: 'petsNote', kind: 'longText', source: pets, protected: true },
    ],
  },
] as const satisfies readonly Topic[];
