import loadArgon2id from 'argon2id/lib/setup.js';
import { plainModule, wideModule } from './argon2idModules.ts';
import type { Kdf } from './kdf.ts';

/** The module travels inside the code: no request of its own while somebody waits at the door, and none without a network. */
const instanceOf = (base64: string) => (imports: WebAssembly.Imports) =>
  WebAssembly.instantiate(
    Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
    imports,
  );

/**
 * Argon2id version 1.3 (RFC 9106), in WebAssembly with the wide instructions where the processor has them. Under a second
 * at the default parameters. Each time in a memory of its own, which is let go with what was derived in it.
 */
export const argon2id: Kdf = {
  derive: async (passphrase, salt, { memoryKiB, iterations, parallelism }) => {
    const derive = await loadArgon2id(instanceOf(wideModule), instanceOf(plainModule));
    return derive({
      password: new TextEncoder().encode(passphrase),
      salt,
      passes: iterations,
      parallelism,
      memorySize: memoryKiB,
      tagLength: 32,
    });
  },
};
