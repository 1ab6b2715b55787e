import { canonicalBytes } from '../entries/canonical.ts';
import { isSignedBy, sign } from './keyPairs.ts';

/** Anything signed as a whole: `signature` is Ed25519 over the canonical bytes of everything else. */
export async function signed<T extends object>(
  content: T,
  signing: CryptoKey,
): Promise<T & { readonly signature: string }> {
  return { ...content, signature: await sign(signing, canonicalBytes(content)) };
}

/** Whether the holder of `publicKey` signed exactly this. What has no canonical form was signed by nobody. */
export async function signatureHolds(
  document: { readonly signature: string },
  publicKey: string,
): Promise<boolean> {
  const { signature, ...content } = document;
  try {
    return await isSignedBy(publicKey, canonicalBytes(content), signature);
  } catch {
    return false;
  }
}
