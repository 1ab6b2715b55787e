/** What sort of thing can show what happened; see practice, list of evidence. */
export const evidenceKinds = [
  'policeReport',
  'doctor',
  'crisisCentre',
  'messages',
  'witness',
  'ownNotes',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
