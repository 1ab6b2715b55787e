import { fromBase64url, toBase64url } from '../store/base64url.ts';

/**
 * The browser's side of a passkey (WebAuthn level 3, extension `prf`). Whoever opens the device's list of passkeys reads
 * what stands in it: the tab's own neutral title and a random name, never a person, a role or what the product is for.
 */
const listedAs = 'Forløb';
/** Milliseconds a prompt may stand. */
const patience = 120_000;

export interface AskedPasskey {
  readonly credential: string;
  readonly salt: string;
}
type NotGiven = { readonly kind: 'cancelled' } | { readonly kind: 'unavailable' };
export type Given = { readonly kind: 'given'; readonly credential: string; readonly output: Uint8Array };
type Made =
  | {
      readonly kind: 'made';
      readonly credential: string;
      readonly salt: string;
      readonly name: string;
      readonly output: Uint8Array;
    }
  | { readonly kind: 'already' }
  | { readonly kind: 'noSecret' }
  | NotGiven;

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(fromBase64url(text));

/** False where the browser says that it has no such thing; one that does not say is tried. */
export async function canUsePasskeys(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  const { getClientCapabilities } = PublicKeyCredential as {
    readonly getClientCapabilities?: () => Promise<Readonly<Record<string, boolean>>>;
  };
  const known = await getClientCapabilities?.call(PublicKeyCredential).catch(() => undefined);
  return known?.['extension:prf'] !== false;
}

/** Has a passkey make its secret for its salt. The person shows that it is them (user verification). */
export async function askPasskey(
  passkeys: readonly AskedPasskey[],
  stop: AbortSignal,
): Promise<Given | NotGiven> {
  const salts = passkeys.map(({ credential, salt }) => [credential, { first: bytesOf(salt) }] as const);
  try {
    const found = await navigator.credentials.get({
      signal: stop,
      publicKey: {
        challenge: random(32),
        rpId: location.hostname,
        allowCredentials: passkeys.map(({ credential }) => ({ type: 'public-key', id: bytesOf(credential) })),
        userVerification: 'required',
        timeout: patience,
        extensions: { prf: { evalByCredential: Object.fromEntries(salts) } },
      },
    });
    if (!(found instanceof PublicKeyCredential)) return { kind: 'cancelled' };
    const output = outputOf(found);
    if (output === null) return { kind: 'unavailable' };
    return { kind: 'given', credential: toBase64url(new Uint8Array(found.rawId)), output };
  } catch (cause) {
    return notGiven(cause);
  }
}

/** Makes a passkey with a random neutral name and a random salt, and its secret. Keeps nothing where there is none. */
export async function makePasskey(known: readonly AskedPasskey[], stop: AbortSignal): Promise<Made> {
  const name = `Nøgle ${shortName()}`;
  const salt = random(32);
  try {
    const made = await navigator.credentials.create({
      signal: stop,
      publicKey: {
        challenge: random(32),
        rp: { id: location.hostname, name: listedAs },
        user: { id: random(32), name, displayName: name },
        pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        attestation: 'none',
        excludeCredentials: known.map(({ credential }) => ({ type: 'public-key', id: bytesOf(credential) })),
        timeout: patience,
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return { kind: 'cancelled' };
    const credential = toBase64url(new Uint8Array(made.rawId));
    const kept = { credential, salt: toBase64url(salt) };
    const output = outputOf(made);
    if (output !== null) return { kind: 'made', ...kept, name, output };
    // Most devices give the secret only when they are asked a second time.
    const enabled = made.getClientExtensionResults().prf?.enabled === true;
    const given = enabled ? await askPasskey([kept], stop) : ({ kind: 'unavailable' } as const);
    if (given.kind === 'given') return { kind: 'made', ...kept, name, output: given.output };
    await tellRemoved(credential);
    return given.kind === 'unavailable' ? { kind: 'noSecret' } : given;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'InvalidStateError') return { kind: 'already' };
    return notGiven(cause);
  }
}

/** Lets the device drop a passkey that opens nothing any more, where the browser can tell it so. */
export async function tellRemoved(credential: string): Promise<void> {
  const { signalUnknownCredential } = PublicKeyCredential as {
    readonly signalUnknownCredential?: (options: {
      readonly rpId: string;
      readonly credentialId: string;
    }) => Promise<void>;
  };
  const options = { rpId: location.hostname, credentialId: credential };
  await signalUnknownCredential?.call(PublicKeyCredential, options).catch(() => undefined);
}

/** A copy of the 32 bytes; the browser's own is zeroed. */
function outputOf(credential: PublicKeyCredential): Uint8Array | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!(first instanceof ArrayBuffer)) return null;
  const theirs = new Uint8Array(first);
  const output = theirs.slice();
  theirs.fill(0);
  return output.length === 32 ? output : null;
}

function notGiven(cause: unknown): NotGiven {
  const name = cause instanceof DOMException ? cause.name : '';
  return { kind: name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'unavailable' };
}

/** Four letters and digits that are not taken for one another. */
function shortName(): string {
  const letters = 'ABCDEFGHJKLMNPRSTUVXY2345679';
  return [...random(4)].map((byte) => letters[byte % letters.length]).join('');
}
