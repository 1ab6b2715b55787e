import { fromBase64url, toBase64url } from './base64url.ts';
import { concat, type Bytes } from './bytes.ts';
import type { Grant } from './keyParts.ts';
import { openWithPrivateKey, sealToPublicKey } from './sealToPublicKey.ts';
import type { Place } from './envelope.ts';

/** A key before it is wrapped, or after it was unwrapped. */
export interface RawKey {
  readonly compartment: string;
  readonly id: string;
  readonly epoch: number;
  readonly raw: Bytes;
}
interface Wherefore {
  readonly vault: string;
  /** The stream the keys belong to; a person's id for keys that are theirs alone. */
  readonly stream: string;
}

const placeOf = ({ vault, stream }: Wherefore, person: string): Place => ({
  vault,
  stream,
  compartment: '',
  record: person,
  slot: 'grant',
  revision: 0,
});

/** Wraps keys to one person's public key, all under one one-time key. */
export async function grantTo(
  where: Wherefore,
  to: { readonly person: string; readonly exchange: string },
  keys: readonly RawKey[],
): Promise<Grant> {
  const raws = concat(...keys.map((key) => key.raw));
  const { ephemeral, sealed } = await sealToPublicKey(
    fromBase64url(to.exchange),
    placeOf(where, to.person),
    raws,
  );
  return {
    person: to.person,
    keys: keys.map(({ compartment, id, epoch }) => ({ compartment, id, epoch })),
    ephemeral: toBase64url(ephemeral),
    wrapped: toBase64url(sealed),
  };
}

/** Unwraps one grant with the private key of the person it was made for. Throws when it is not theirs. */
export async function openGrant(
  where: Wherefore,
  own: { readonly privateKey: CryptoKey; readonly publicKey: string },
  grant: Grant,
): Promise<readonly RawKey[]> {
  const bytes = await openWithPrivateKey(
    { privateKey: own.privateKey, publicKey: fromBase64url(own.publicKey) },
    placeOf(where, grant.person),
    { ephemeral: fromBase64url(grant.ephemeral), sealed: fromBase64url(grant.wrapped) },
  );
  if (bytes.length !== 32 * grant.keys.length) throw new Error('a grant of another length');
  return grant.keys.map((key, at) => ({ ...key, raw: bytes.slice(32 * at, 32 * at + 32) }));
}
