import simdWasm from 'argon2id/dist/simd.wasm?inline';
import plainWasm from 'argon2id/dist/no-simd.wasm?inline';
import loadArgon2id from 'argon2id/lib/setup.js';
import type { Kdf } from './kdf.ts';

/** The module travels inside the code: no request of its own while somebody waits at the door, and none without a network. */
const instanceOf = (inlined: string) => (imports: WebAssembly.Imports) =>
  WebAssembly.instantiate(bytesOf(inlined), imports);
const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));

/**
 * Argon2id version 1.3 (RFC 9106), in WebAssembly with the wide instructions where the processor has them. Under a second
 * at the default parameters. Each time in a memory of its own, which is let go with what was derived in it.
 */
export const argon2id: Kdf = {
  derive: async (passphrase, salt, { memoryKiB, iterations, parallelism }) => {
    const derive = await loadArgon2id(instanceOf(simdWasm), instanceOf(plainWasm));
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
