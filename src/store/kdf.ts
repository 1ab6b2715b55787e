/**
 * The passphrase's way to a key, as a port: real Argon2id in `argon2id.ts`, a fast memory twin in the tests.
 * Parameters are stored beside each slot, so that they can be raised later.
 */
export interface KdfParameters {
  readonly name: 'argon2id';
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

export interface Kdf {
  /** 32 bytes from a passphrase (already normalised) and a salt of 16 bytes. */
  derive(passphrase: string, salt: Uint8Array, parameters: KdfParameters): Promise<Uint8Array>;
}

/** What new slots are made with (RFC 9106 gives 64 MiB and t=3 as its second choice; we take twice that). */
export const kdfDefaults: KdfParameters = {
  name: 'argon2id',
  memoryKiB: 131_072,
  iterations: 3,
  parallelism: 1,
};

/** A file may not talk us into a weak key (floor) nor into hanging the machine (ceiling). */
export function withinKdfBounds(parameters: KdfParameters): boolean {
  const { memoryKiB, iterations, parallelism } = parameters;
  return (
    parameters.name === 'argon2id' &&
    Number.isInteger(memoryKiB) &&
    memoryKiB >= 131_072 &&
    memoryKiB <= 1_048_576 &&
    Number.isInteger(iterations) &&
    iterations >= 3 &&
    iterations <= 12 &&
    Number.isInteger(parallelism) &&
    parallelism >= 1 &&
    parallelism <= 4
  );
}

/** One spelling per passphrase: compatibility-normalised, outer blanks gone, inner blanks single. */
export const normalisePassphrase = (passphrase: string): string =>
  passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
