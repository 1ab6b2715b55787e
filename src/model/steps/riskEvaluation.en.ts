import { crisisCentreWords } from '../crisisCentreWords.en.ts';
import type { Wording } from '../define.ts';
import { factorNames, factorWording } from '../factorFields.ts';
import { riskEvidenceEn } from '../riskEvidence.en.ts';
import { riskFactorsEn } from '../riskFactors.en.ts';
import { longestDays } from '../longestDays.ts';
import { latestNextEn } from '../nextEvaluation.en.ts';
import { riskLevelsEn } from '../riskLevels.en.ts';
import { safetyQuestionEn } from '../safetyQuestion.en.ts';
import { answerEn } from './answers.en.ts';
import { changeableFactorIds, type riskEvaluation } from './riskEvaluation.ts';

const names = factorNames(riskFactorsEn, changeableFactorIds);

export const riskEvaluationEn: Wording<typeof riskEvaluation> = {
  title: 'Risk evaluation',
  lead: 'You gather what you know, and judge it yourself. Nothing is added up, and no level is chosen beforehand. The person who signs must be trained in evaluating risk.',
  topics: {
    whatHasHappened: {
      title: 'What has happened',
      guidance: [
        'Ask about the worst time and the latest time. A yes is enough. You do not need to hear it all.',
        '“Not known” is a real answer. It never counts as a no.',
        'Pressure on the neck or the breath, or a blow in pregnancy: see a doctor today, even without marks.',
      ],
    },
    controlAndPursuit: {
      title: 'Control and pursuit',
      guidance: [
        'Ask about an ordinary day: who decides? Who follows along?',
        'If the phone is watched, talk about it now. Do not cut access without a plan. The other may notice.',
      ],
    },
    familyActingTogether: {
      title: 'When the family acts together',
      lead: 'Ask everyone. You cannot tell by looking at a person.',
      guidance: [
        'Never contact the family. Never use a relative as interpreter.',
        'If a journey or a marriage is coming, ask for the day, and who has the passport.',
      ],
    },
    changeNow: {
      title: 'What is changing now',
      guidance: [
        'A break-up can raise the danger for a time, even when it is what the citizen wants. Do not press the citizen to leave.',
      ],
    },
    personUsingViolence: {
      title: 'The person using violence',
      lead: 'If there are several, answer for them together. Write the differences in your reasons.',
      guidance: [
        'Write only what you know or have heard. Never contact the person using violence to find out.',
      ],
    },
    theCitizen: {
      title: 'The citizen',
      lead: 'Read the question about safety aloud. A low number must be followed up. A high number does not make the risk smaller.',
      guidance: [
        'Ask directly about thoughts of suicide: plan, means, tonight. It does no harm to ask. If the answer is yes, do not leave the citizen alone.',
      ],
    },
    whatProtects: {
      title: 'What protects',
      lead: 'It is something to build on. It takes nothing away from the danger.',
      guidance: ['Ask: “What has helped before?” and “Whom would you call first?”'],
    },
    whatWeDo: {
      title: 'What you fear, and what you do',
      lead: 'Each yes to something that can be changed needs a measure or a “not now, because”. One measure may cover several.',
      guidance: [
        'Think ahead: what can happen, where and when? Who can be hurt? What would be the first sign?',
        'Never suggest mediation, network meetings or couple talks.',
      ],
    },
    today: {
      title: 'Crisis centre and today',
      lead: 'Ask about a crisis centre each time. The offer is for every gender.',
      guidance: [
        'If you need to find a place, use the numbers under “Immediate danger”. They answer at night too.',
        'If it is full, or the citizen declines, agree on what happens tonight.',
      ],
    },
    judgement: {
      title: 'Your professional judgement',
      lead: 'Nobody can predict violence. Good tools are often wrong too. Listen to the citizen’s fear and to your own.',
      guidance: [
        'What is known about risk is modest. People have been killed weeks after a reassuring evaluation.',
        'On a scale where 0.5 is pure guessing and 1 is without error, the tools lie at about .58 to .67.',
        'You may always choose a higher level. Your own worry is reason enough.',
        'A level under what one person may choose alone needs a reason. A trained colleague must agree as well.',
        latestNextEn(longestDays),
      ],
    },
  },
  fields: {
    ...factorWording(riskFactorsEn, riskEvidenceEn, answerEn),
    safety: safetyQuestionEn,
    scenario: {
      label: 'What do you fear may happen?',
      hint: 'Briefly: what, where, when and to whom. Include what has happened before.',
    },
    scenarios: {
      label: 'Scenarios',
      hint: 'If there are several things you fear, write each on its own.',
      add: 'Add a scenario',
      one: 'Scenario',
      items: {
        what: { label: 'What may happen?' },
        whom: { label: 'Whom may it hurt?' },
        trigger: { label: 'What may set it off?' },
        whoActs: { label: 'Who does what when it happens?' },
      },
    },
    measures: {
      label: 'Measures',
      add: 'Add a measure',
      one: 'Measure',
      items: {
        what: { label: 'What will you do?' },
        who: { label: 'Who does it?' },
        when: { label: 'When?' },
        covers: {
          label: 'What does it cover?',
          hint: 'Here is what was answered yes and can be changed.',
          options: names,
        },
      },
    },
    notNow: {
      label: 'Not now, because',
      hint: 'For what you wait with. Write why waiting is best.',
      add: 'Add a “not now”',
      one: 'Not now',
      items: {
        factors: { label: 'What do you wait with?', options: names },
        because: { label: 'Because' },
      },
    },
    crisisCentre: { label: 'Is a crisis centre needed now?', options: crisisCentreWords },
    whyNoPlace: { label: 'Why could no place be found?' },
    tonight: { label: 'What happens tonight instead?', hint: 'Where is the citizen, and who is there?' },
    tonightWho: { label: 'Who follows up, and when?' },
    actionsToday: {
      label: 'What is done today?',
      hint: 'Must be written at high risk and immediate danger before a course can begin.',
    },
    whoWatches: {
      label: 'Who keeps watch when you are closed?',
      hint: 'Must be written before weekends and holidays at high risk and immediate danger. Write name and time.',
    },
    level: {
      label: 'What is your judgement?',
      options: {
        present: riskLevelsEn.present.sentence,
        elevated: riskLevelsEn.elevated.sentence,
        high: riskLevelsEn.high.sentence,
        imminent: riskLevelsEn.imminent.sentence,
      },
    },
    why: {
      label: 'Why?',
      hint: 'Write what weighs most. Keep what you have heard apart from what you judge.',
    },
    lowLevelReason: {
      label: 'Why not a higher level?',
      hint: 'Some answers mean that two people must agree. Until the colleague agrees, the higher level holds.',
    },
    stillPlanned: {
      label: 'Does any of it still lie ahead?',
      hint: 'Break-up, journey, marriage, hearing or release.',
      options: {
        ahead: 'Yes, it is coming',
        happened: 'No, it has happened, and nothing more is coming',
        notKnown: 'Not known',
      },
    },
    plannedDay: {
      label: 'Which day is it planned for?',
      hint: 'Leave it empty if you do not know the day. Then you evaluate again within 7 days. You do so too if more lies ahead and you do not know its day.',
    },
    nextOn: { label: 'When will you evaluate again?', hint: 'Rather a day too early.' },
  },
};
