/** What went wrong in the store, by what a person can do about it. Same words as `flow/ports.ts`, checked in `compose.ts`. */
export const storeFailureKinds = [
  'diskFull',
  'timedOut',
  'otherTabWrites',
  'newerStore',
  'locked',
  'damaged',
  'noKey',
  'failed',
] as const;
export type StoreFailureKind = (typeof storeFailureKinds)[number];

export class StoreFailure extends Error {
  readonly kind: StoreFailureKind;
  constructor(kind: StoreFailureKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'StoreFailure';
    this.kind = kind;
  }
}

const isKind = (value: unknown): value is StoreFailureKind =>
  storeFailureKinds.some((kind) => kind === value);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Names of platform errors. A full disk has two shapes: plain, and an abort with the quota error inside. */
const byName: Readonly<Record<string, StoreFailureKind>> = {
  QuotaExceededError: 'diskFull',
  TimeoutError: 'timedOut',
  VersionError: 'newerStore',
  NoModificationAllowedError: 'otherTabWrites',
  DataCloneError: 'damaged',
  NotReadableError: 'damaged',
};

/** Any error as a `StoreFailure`. Errors that already carry one of our kinds keep it. */
export function failureOf(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const kind = field(error, 'kind');
  if (isKind(kind)) return new StoreFailure(kind, error);
  for (let at: unknown = error, depth = 0; at !== undefined && at !== null && depth < 4; depth += 1) {
    const known = byName[String(field(at, 'name'))];
    if (known !== undefined) return new StoreFailure(known, error);
    at = field(at, 'inner') ?? field(at, 'cause');
  }
  return new StoreFailure('failed', error);
}
