import type { SourceRef } from '../define.ts';
import type { DirectoryNumberId } from '../directoryNumbers.ts';
import type { SituationMark } from '../situationMarks.ts';
import type { WorkId } from '../sources.ts';

/** What sort of help it is; the order is the order of the list. */
export const offerKinds = [
  'urgent',
  'place',
  'advice',
  'law',
  'health',
  'children',
  'change',
  'together',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** For whom. A man who is exposed to violence is not a person who uses it: they never share an offer by mistake. */
export const audiences = ['anyone', 'men', 'women', 'lgbt', 'children', 'personsUsingViolence'] as const;
export type Audience = (typeof audiences)[number];

/**
 * A place to turn to, as dated content. `needs` are the marks of a case it fits; `alwaysFits` fits every case in
 * which violence is known. `neverWhileViolence`: brings the parties together, so it is never used while there is
 * violence, never jointly, and is never suggested for a case.
 */
export interface Offer {
  readonly id: string;
  readonly kind: OfferKind;
  readonly forWhom: readonly Audience[];
  readonly needs: readonly SituationMark[];
  readonly alwaysFits?: true;
  readonly neverWhileViolence?: true;
  /** Null when no number was seen in a source: a lead fills it in. */
  readonly number: DirectoryNumberId | null;
  readonly source: SourceRef & { readonly work: WorkId };
  readonly checkedOn: string;
  /** Whether a person in this municipality has confirmed it. Everything but 112 starts as 'toCheck'. */
  readonly mark: 'toCheck' | 'confirmed';
}

const practice = { work: 'practiceKnowledge', place: 'numbers seen in sources' } as const;
const named = { work: 'practiceKnowledge', place: 'names without a number seen' } as const;
const jointly = { work: 'practiceKnowledge', place: 'never jointly while there is violence' } as const;
const seen = { checkedOn: '2026-11-21', mark: 'toCheck' } as const;
const anyone = { forWhom: ['anyone'], ...seen } as const;
/** Named in a source, without its number. */
const namedFor = { ...anyone, number: null, source: named } as const;
/** Brings the parties together: in the full list with its mark, never suggested. */
const together = {
  ...anyone,
  kind: 'together',
  neverWhileViolence: true,
  number: null,
  source: jointly,
} as const;

export const offers = [
  {
    ...anyone,
    id: 'emergency',
    kind: 'urgent',
    needs: ['neckOrBreath', 'thoughtsOfSuicide'],
    number: 'emergency',
    source: practice,
    // The one number nobody here has to confirm first.
    mark: 'confirmed',
  },
  {
    ...anyone,
    id: 'levUdenVold',
    kind: 'urgent',
    needs: ['leaving', 'isolated', 'housing'],
    alwaysFits: true,
    number: 'levUdenVold',
    source: practice,
  },
  {
    ...anyone,
    id: 'police',
    kind: 'urgent',
    needs: ['stalking', 'physicalViolence', 'policeOrOrders'],
    number: 'police',
    source: practice,
  },
  {
    ...anyone,
    id: 'socialDuty',
    kind: 'urgent',
    needs: ['housing', 'carerUsesViolence'],
    number: 'socialDuty',
    source: practice,
  },
  {
    ...anyone,
    id: 'localCrisisCentre',
    kind: 'place',
    needs: ['livesTogether', 'leaving', 'left', 'housing', 'man', 'lgbt'],
    alwaysFits: true,
    number: 'localCrisisCentre',
    source: { work: 'servicesAct', place: '§ 109' },
  },
  {
    ...seen,
    id: 'danner',
    kind: 'place',
    forWhom: ['women', 'children'],
    needs: ['livesTogether', 'leaving', 'left'],
    number: 'danner',
    source: practice,
  },
  { ...namedFor, id: 'mandecentret', kind: 'place', forWhom: ['men'], needs: ['man'] },
  {
    ...namedFor,
    id: 'localLgbt',
    kind: 'advice',
    forWhom: ['lgbt'],
    needs: ['lgbt'],
    source: { work: 'practiceKnowledge', place: 'safety plan, block P' },
  },
  {
    ...namedFor,
    id: 'safetyConsultants',
    kind: 'advice',
    needs: ['honour', 'negativeSocialControl', 'papersHeld'],
  },
  { ...namedFor, id: 'red', kind: 'advice', needs: ['honour', 'negativeSocialControl'] },
  { ...namedFor, id: 'stalkingCentre', kind: 'advice', needs: ['stalking'] },
  { ...namedFor, id: 'digitaltAnsvar', kind: 'advice', needs: ['digitalViolence'] },
  {
    ...namedFor,
    id: 'offerraadgivningen',
    kind: 'advice',
    needs: ['physicalViolence', 'sexualViolence', 'policeOrOrders', 'isolated'],
  },
  { ...namedFor, id: 'moedrehjaelpen', kind: 'advice', needs: ['pregnant', 'childrenAround'] },
  {
    ...namedFor,
    id: 'legalAid',
    kind: 'law',
    needs: ['residencePermit', 'papersHeld', 'economicViolence', 'money'],
    source: { work: 'practiceKnowledge', place: 'residence permit: advice first' },
  },
  { ...namedFor, id: 'victimsLawyer', kind: 'law', needs: ['policeOrOrders', 'sexualViolence'] },
  { ...namedFor, id: 'assaultAlarm', kind: 'law', needs: ['stalking', 'policeOrOrders', 'left'] },
  { ...namedFor, id: 'familieretshuset', kind: 'law', needs: ['leaving', 'left'] },
  { ...anyone, id: 'ankestyrelsen', kind: 'law', needs: [], number: 'ankestyrelsen', source: practice },
  {
    ...anyone,
    id: 'medicalDuty1813',
    kind: 'health',
    needs: ['neckOrBreath', 'physicalViolence'],
    number: 'medicalDuty1813',
    source: practice,
  },
  {
    ...namedFor,
    id: 'medicalDuty',
    kind: 'health',
    needs: ['neckOrBreath', 'physicalViolence'],
    number: 'medicalDuty',
  },
  {
    ...namedFor,
    id: 'sexualAssaultCentre',
    kind: 'health',
    needs: ['sexualViolence'],
    number: 'sexualAssaultCentre',
  },
  {
    ...anyone,
    id: 'psychiatricEmergency',
    kind: 'health',
    needs: ['thoughtsOfSuicide', 'mentalHealth'],
    number: 'psychiatricEmergency',
    source: { work: 'practiceKnowledge', place: 'immediate danger' },
  },
  { ...namedFor, id: 'suicideLine', kind: 'health', needs: ['thoughtsOfSuicide'], number: 'suicideLine' },
  { ...namedFor, id: 'boernsVilkaar', kind: 'children', forWhom: ['children'], needs: ['childrenAround'] },
  { ...namedFor, id: 'dialogModVold', kind: 'change', forWhom: ['personsUsingViolence'], needs: [] },
  { ...together, id: 'familyTherapy', needs: ['childrenAround', 'familyUsesViolence'] },
  { ...together, id: 'networkMeeting', needs: ['isolated', 'familyUsesViolence', 'severalPersons'] },
  { ...together, id: 'mediation', needs: ['honour', 'leaving', 'left'] },
] as const satisfies readonly Offer[];

export type OfferId = (typeof offers)[number]['id'];
/** What it is and what to expect, so that it can be read aloud to the citizen. */
export type OfferWords = Readonly<
  Record<OfferId, { readonly name: string; readonly what: string; readonly expect: string }>
>;
