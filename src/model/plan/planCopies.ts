/** What the citizen may take along (practice: paper can kill). Nothing is the first choice. */
export const planCopies = ['none', 'smallCard', 'readAtOffice', 'withTrustedPerson', 'ownForm'] as const;
export type PlanCopy = (typeof planCopies)[number];

/** Ways that leave something with somebody: only where it can be kept so that nobody finds it. */
export const copiesOnPaper = [
  'smallCard',
  'withTrustedPerson',
  'ownForm',
] as const satisfies readonly PlanCopy[];
