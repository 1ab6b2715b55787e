import type { Kdf } from '../../src/store/kdf.ts';

/** The fast twin of the real derivation: one hash, whatever the parameters. For tests that are about something else. */
export const cheapKdf: Kdf = {
  derive: async (passphrase, salt) => {
    const typed = new TextEncoder().encode(passphrase);
    const both = new Uint8Array(salt.length + typed.length);
    both.set(salt);
    both.set(typed, salt.length);
    return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
  },
};
