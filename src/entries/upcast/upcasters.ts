import type { EntryKind } from '../kindFacts.ts';

/** Turns a body of one version into the next. Total and pure: it never asks, and never loses what was written. */
export type Upcaster = (body: unknown) => unknown;

/**
 * Per kind: step 0 turns version 1 into 2, step 1 turns 2 into 3, and so on. A kind whose version is raised in
 * `kinds.ts` gets its step here and a frozen fixture of the old version in the tests.
 */
export const upcasters: { readonly [K in EntryKind]?: readonly Upcaster[] } = {
  // 2: a measure may stand under no block (staff's own), and a copy says where it is kept. Nothing old changes.
  safetyPlan: [(body) => body],
  // 2: what can show it, by sort (`kind`). Nobody chose one before.
  evidenceItem: [(body) => body],
  // Version 2 asks more and takes nothing away.
  assessment: [(body) => body],
  // 2: several scenarios, and whether something still lies ahead. 3: what maps of results bound. Nothing old changes.
  riskEvaluation: [(body) => body, (body) => body],
  // 2: readiness prompt by prompt, and criteria as they were answered. Nothing old changes.
  pathwayDecision: [(body) => body],
  // 2: own themes, the citizen's words, and what staff saw. Nothing old changes.
  conversation: [(body) => body],
  // 2: needs one by one, and the days of the waiting list. Nothing old changes.
  participation: [(body) => body],
  // 2 of what stands beside the stages asks more and takes nothing away.
  coordinator: [(body) => body],
  actor: [(body) => body],
  consent: [(body) => body],
  consentWithdrawal: [(body) => body],
  citizensPlan: [(body) => body],
  actionPlan: [(body) => body],
  networkStep: [(body) => body],
  // 2: keys, who confirmed a competence, when it was used last, and the day somebody stopped. Nothing old changes.
  staffMember: [(body) => body],
  // 2: who the names are, where they are colleagues here. Nothing old changes.
  caseOpened: [(body) => body],
  handover: [(body) => body],
  // 2: the tie is asked about, where it was confirmed that there is none.
  handoverAnswer: [
    (body) => {
      const { noTie, ...rest } = Object(body) as Record<string, unknown>;
      return noTie === 'confirmed' ? { ...rest, tie: 'no' } : rest;
    },
  ],
  // 2: the instrument is chosen from a list; what was written by hand is another one, under its own name.
  instrumentResult: [(body) => ({ tool: 'other', ...Object(body) })],
};
