/** What a step with the network can be (model 2022, p. 12-13). Ids are released: never reused, never changed in meaning. */
export const networkStepKinds = ['adviceToRelative', 'volunteer', 'activity', 'peer', 'other'] as const;
export type NetworkStepKind = (typeof networkStepKinds)[number];
