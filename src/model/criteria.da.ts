import type { WayOn } from './criteria.ts';
import type { TargetGroupCriterion } from './vocabulary.ts';

/** What each criterion asks, as one line. */
export const criterionNamesDa: Readonly<Record<TargetGroupCriterion, string>> = {
  adult: 'Borgeren er fyldt 18 år',
  exposedToViolence: 'Borgeren er eller har været udsat for vold',
  closeRelation: 'Volden kommer fra en i en nær relation',
  notAtCrisisCentre: 'Borgeren bor ikke på et krisecenter',
};

interface CriterionWords {
  readonly met: string;
  readonly notMet: string;
  readonly notKnown: string;
}
/** The answer to each criterion. None of them closes the door to advice, talks or immediate help. */
export const criteriaDa: Readonly<Record<TargetGroupCriterion, CriterionWords>> = {
  adult: {
    met: 'Borgeren er fyldt 18 år.',
    notMet: 'Borgeren er under 18 år. Så er det børneområdet, der hjælper videre.',
    notKnown: 'Vi kender ikke alderen endnu.',
  },
  exposedToViolence: {
    met: 'Borgeren har fortalt om vold, nu eller før. Alle former for vold tæller.',
    notMet: 'Det, der er skrevet, handler ikke om vold mod borgeren.',
    notKnown: 'Vi ved ikke nok om volden endnu.',
  },
  closeRelation: {
    met: 'Volden kommer fra familie, hjem, partner, kæreste eller en, der hjælper i hverdagen.',
    notMet: 'Den, der udøver vold, er ikke i en nær relation til borgeren.',
    notKnown: 'Vi ved ikke endnu, hvad personen er for borgeren.',
  },
  notAtCrisisCentre: {
    met: 'Borgeren bor ikke på et krisecenter.',
    notMet: 'Borgeren bor på et krisecenter og får hjælp derfra.',
    notKnown: 'Vi ved ikke endnu, om borgeren bor på et krisecenter.',
  },
};

/** Where to go instead, or what to do next. */
export const waysOnDa: Readonly<Record<WayOn, string>> = {
  childrensTrack:
    'Tal med børneområdet i dag. Der står et kort om skærpet underretningspligt for borgeren selv.',
  crisisCentreHelp:
    'Hold kontakten med krisecentret, og aftal hvem der gør hvad. Et forløb kan begynde, når opholdet slutter.',
  victimCounselling:
    'Tilbyd Offerrådgivningen, og hjælp med politi, hvis borgeren vil. Støttende samtaler er stadig åbne.',
  helpForPersonsUsingViolence:
    'Hjælp til den, der selv udøver vold, findes hos Dialog mod Vold og andre. Spørg, om personen også selv bliver udsat for vold.',
  askForIt: 'Spørg ved næste samtale. Kun starten på et forløb venter på svaret.',
};
