import type { StoreFailureKind } from './client/storeFailure.ts';

/** What went wrong in the store, by what can be done about it. The host turns it into the page's `StoreFailure`. */
export class VaultProblem extends Error {
  readonly kind: StoreFailureKind;
  constructor(kind: StoreFailureKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'VaultProblem';
    this.kind = kind;
  }
}
