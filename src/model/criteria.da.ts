import type { WayOn } from './criteria.ts';
import type { TargetGroupCriterion } from './vocabulary.ts';

/** What each criterion asks, as one line. Why one is met or not: the reasons in `text/`. */
export const criterionNamesDa: Readonly<Record<TargetGroupCriterion, string>> = {
  adult: 'Borgeren er fyldt 18 år',
  exposedToViolence: 'Borgeren er eller har været udsat for vold',
  closeRelation: 'Volden kommer fra en i en nær relation',
  notAtCrisisCentre: 'Borgeren bor ikke på et krisecenter',
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
