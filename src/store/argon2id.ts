import { argon2id as derive } from 'hash-wasm';
import type { Kdf } from './kdf.ts';

/** Argon2id version 1.3 (RFC 9106), in WebAssembly. About a second at the default parameters. */
export const argon2id: Kdf = {
  derive: (passphrase, salt, { memoryKiB, iterations, parallelism }) =>
    derive({
      password: passphrase,
      salt,
      iterations,
      parallelism,
      memorySize: memoryKiB,
      hashLength: 32,
      outputType: 'binary',
    }),
};
