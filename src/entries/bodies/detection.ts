import * as z from 'zod/mini';
import { itemAnswers } from '../../model/instruments/itemAnswers.ts';
import {
  childTies,
  contactChannels,
  conversationForms,
  notificationAnswers,
  waysIn,
} from '../../model/vocabulary.ts';
import { answersTo, answerState, localDate, opaqueId, someText, text } from '../parts.ts';

export const harkIds = ['hark.h', 'hark.a', 'hark.r', 'hark.k'] as const;
export const aasIds = ['aas.1', 'aas.2', 'aas.3', 'aas.4', 'aas.5'] as const;
/** Danish supplement: psychological control, economic, material, digital violence, stalking, negative social control. */
export const supplementIds = [
  'supplement.control',
  'supplement.economic',
  'supplement.material',
  'supplement.digital',
  'supplement.stalking',
  'supplement.socialControl',
] as const;

/**
 * One detection (journey, stage 1). For `notTold` and `declined` only the minimum may be kept: asked, when,
 * by whom, next time. `detectionBody` refuses anything more for those outcomes.
 */
const minimum = {
  wayIn: z.enum(waysIn),
  conversationForm: z.optional(z.enum(conversationForms)),
  askAgainOn: z.optional(localDate),
};
const full = {
  ...minimum,
  /** 'confirmed' before our questions; absent for a spontaneous disclosure, a referral or an observation. */
  safeToAsk: z.optional(z.literal('confirmed')),
  askedWith: z.optional(z.enum(['hark', 'aas', 'openQuestion'])),
  ...answersTo(harkIds),
  ...answersTo(aasIds),
  /** About pregnancy: it alone may be "not applicable". */
  'aas.3': z.optional(z.enum(itemAnswers)),
  ...answersTo(supplementIds),
  ownWords: z.optional(text),
};
export const detectionBody = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('told'),
    ...full,
    citizenAge: z.optional(z.string()),
    dangerNow: z.optional(answerState),
    dangerDone: z.optional(text),
    pregnant: z.optional(answerState),
    childrenAround: z.optional(answerState),
    wants: z.optional(text),
    helpOffered: z.optional(text),
    consentToHelp: z.optional(answerState),
  }),
  z.strictObject({
    outcome: z.literal('worryNotTold'),
    ...full,
    citizenAge: z.optional(z.string()),
    dangerNow: z.optional(answerState),
    dangerDone: z.optional(text),
    pregnant: z.optional(answerState),
    childrenAround: z.optional(answerState),
    signs: someText,
    offered: z.optional(text),
    contactKept: z.optional(text),
  }),
  z.strictObject({ outcome: z.literal('notTold'), ...minimum }),
  z.strictObject({ outcome: z.literal('declined'), ...minimum }),
  z.strictObject({ outcome: z.literal('notSafeToAsk'), ...minimum }),
]);
export type DetectionBody = z.infer<typeof detectionBody>;

/** Everyone under 18 (or unborn) a notification card may be about. Names live in `identityNote`, never here. */
export const childrenBody = z.strictObject({
  children: z.array(
    z.strictObject({
      id: opaqueId,
      /** Neutral: 'Barn 1'. */
      label: someText,
      age: z.optional(z.string()),
      tie: z.enum(childTies),
      inDangerNow: z.optional(answerState),
    }),
  ),
});

export const notificationAnswerBody = z.strictObject({
  child: opaqueId,
  answer: z.enum(notificationAnswers),
  notifiedOn: z.optional(localDate),
  toWhom: z.optional(text),
  how: z.optional(z.enum(['phone', 'written', 'phoneThenWritten'])),
  reference: z.optional(text),
  reason: z.optional(text),
  /** For 'waiting': whose advice; never past the next working day. */
  adviceFrom: z.optional(text),
  waitUntil: z.optional(localDate),
  citizenTold: z.optional(z.enum(['toldAndHelpedWord', 'told', 'notTold'])),
  whyNotTold: z.optional(text),
  agreedContact: z.optional(text),
  notPersonUsingViolenceYet: z.optional(z.enum(['agreed', 'notAgreed'])),
});
/** New facts about a child: the card is open again. */
export const childFactBody = z.strictObject({
  child: opaqueId,
  fact: someText,
  inDangerNow: z.optional(answerState),
});

export const safeContactCardBody = z.strictObject({
  never: z.array(z.enum(contactChannels)),
  channel: z.optional(z.enum(contactChannels)),
  how: z.optional(text),
  when: z.optional(text),
  codePhrase: z.optional(text),
  /** Is the phone read, shared or tracked? */
  phoneWatched: z.optional(answerState),
  /** Why a watched channel was chosen all the same. */
  channelReason: z.optional(text),
});

export const caseOpenedBody = z.strictObject({
  /** A neutral word, never a name. */
  alias: someText,
  caseNumber: z.optional(text),
  responsible: someText,
  standIn: z.optional(text),
  /** Since version 2: who these names are, where they are colleagues who open things here. */
  responsiblePerson: z.optional(opaqueId),
  standInPerson: z.optional(opaqueId),
});
export const identityNoteBody = z.strictObject({
  name: z.optional(text),
  address: z.optional(text),
  phone: z.optional(text),
  childrenNames: z.optional(text),
});
export const handoverBody = z.strictObject({
  receiver: someText,
  standIn: z.optional(text),
  why: z.optional(text),
  /** Since version 2: who these names are, where they are colleagues who open things here. Only they answer then. */
  receiverPerson: z.optional(opaqueId),
  standInPerson: z.optional(opaqueId),
});
export const handoverAnswerBody = z.strictObject({
  handover: opaqueId,
  /** Since version 2 the sender may take it back. */
  answer: z.enum(['accepted', 'refused', 'takenBack']),
  /** Any tie to the person using violence? Only a no accepts. Version 1 had a confirmation instead. */
  tie: z.optional(z.enum(['no', 'yes'])),
  /** With a tie: whether the receiver asks that the case be closed to them. */
  closeToMe: z.optional(z.enum(['yes', 'no'])),
  reason: z.optional(text),
});
export const caseLinkBody = z.strictObject({ otherStream: opaqueId, why: z.optional(text) });
export const provisionalNoteBody = z.strictObject({
  dangerSigns: text,
  done: z.optional(text),
  crisisCentre: z.optional(
    z.enum(['notNeededNow', 'offeredAccepted', 'offeredDeclined', 'fullOrRefused', 'cannotAskNow']),
  ),
  whyNoPlace: z.optional(text),
  tonight: z.optional(text),
  tonightWho: z.optional(text),
  whoWatches: z.optional(text),
});
