/** What can go wrong in the store, by what can be done about it. The host turns it into the page's `StoreProblem`. */
export type VaultProblemKind =
  | 'diskFull'
  | 'timedOut'
  | 'otherTabWrites'
  | 'newerStore'
  | 'locked'
  | 'damaged'
  | 'failed';

export class VaultProblem extends Error {
  readonly kind: VaultProblemKind;
  constructor(kind: VaultProblemKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'VaultProblem';
    this.kind = kind;
  }
}
