import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { passkeys } from '../../src/app/passkeys.ts';
import type { KeptPasskey } from '../../src/store/passkeySlot.ts';
import { toBase64url } from '../../src/store/base64url.ts';
import type { WayIn } from '../../src/ui/passkey/passkeyPort.ts';
import { memoryClock } from '../support/memoryClock.ts';

/** A browser's passkey as far as it is looked at. */
class GivenCredential {
  readonly rawId = new Uint8Array(20).fill(9).buffer;
  readonly prf: { readonly enabled?: boolean; readonly results?: { readonly first: ArrayBuffer } };
  constructor(prf: GivenCredential['prf']) {
    this.prf = prf;
  }
  getClientExtensionResults() {
    return { prf: this.prf };
  }
}
const secret = () => new Uint8Array(32).fill(5).buffer;
const browser = { get: vi.fn(), create: vi.fn() };
const signal = new AbortController().signal;
const known = [
  { credential: toBase64url(new Uint8Array(20).fill(9)), salt: toBase64url(new Uint8Array(32)) },
];

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', GivenCredential);
  vi.stubGlobal('location', { hostname: 'egen.adresse' });
  vi.stubGlobal('navigator', { credentials: browser });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

function control() {
  const tried: { readonly way: WayIn; readonly output: Uint8Array }[] = [];
  const kept: (KeptPasskey & { readonly output: Uint8Array })[] = [];
  const port = passkeys(
    {
      atDoor: async () => known,
      list: async () => kept,
      allow: async () => ({ kind: 'allowed' }),
      add: async (one) => {
        kept.push({ ...one, output: one.output.slice() });
      },
      remove: async () => undefined,
    },
    {
      unlock: async (way) => {
        if ('passkey' in way) tried.push({ way, output: way.passkey.output.slice() });
        return { kind: 'wrong', waitSeconds: 0 };
      },
    },
    memoryClock(),
  );
  return { port, tried, kept };
}

it('hands over what the passkey gave, and zeroes its own copy and the browser’s', async () => {
  const { port, tried } = control();
  const theirs = secret();
  browser.get.mockResolvedValue(new GivenCredential({ results: { first: theirs } }));
  expect(await port.unlock('p', known, signal)).toEqual({ kind: 'wrong', waitSeconds: 0 });
  expect(tried[0]?.output).toEqual(new Uint8Array(32).fill(5));
  const way = tried[0]?.way;
  expect(way !== undefined && 'passkey' in way ? way.passkey.output : null).toEqual(new Uint8Array(32));
  expect(new Uint8Array(theirs)).toEqual(new Uint8Array(32));
  const [{ publicKey }] = browser.get.mock.calls[0] as [{ publicKey: PublicKeyCredentialRequestOptions }];
  expect(publicKey).toMatchObject({ rpId: 'egen.adresse', userVerification: 'required' });
});

it('makes one that says nothing of the person or the product, and asks a second time for its secret', async () => {
  const { port, kept } = control();
  browser.create.mockResolvedValue(new GivenCredential({ enabled: true }));
  browser.get.mockResolvedValue(new GivenCredential({ results: { first: secret() } }));
  const added = await port.add(signal);
  expect(added.kind).toBe('added');
  expect(kept[0]?.output).toEqual(new Uint8Array(32).fill(5));
  const [{ publicKey }] = browser.create.mock.calls[0] as [{ publicKey: PublicKeyCredentialCreationOptions }];
  expect(publicKey.rp).toEqual({ id: 'egen.adresse', name: 'Forløb' });
  expect(publicKey.user.name).toMatch(/^Nøgle [A-Z2-9]{4}$/);
  expect(publicKey.user.displayName).toBe(publicKey.user.name);
  expect(publicKey.authenticatorSelection).toEqual({
    residentKey: 'preferred',
    userVerification: 'required',
  });
});

it('keeps nothing where the device gives no secret, nobody agrees, or it is there already', async () => {
  const { port, kept } = control();
  browser.create.mockResolvedValueOnce(new GivenCredential({ enabled: false }));
  expect(await port.add(signal)).toEqual({ kind: 'noSecret' });
  browser.create.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  expect(await port.add(signal)).toEqual({ kind: 'cancelled' });
  browser.create.mockRejectedValueOnce(new DOMException('there', 'InvalidStateError'));
  expect(await port.add(signal)).toEqual({ kind: 'already' });
  browser.get.mockResolvedValueOnce(new GivenCredential({}));
  expect(await port.unlock('p', known, signal)).toEqual({ kind: 'unavailable' });
  expect(kept).toEqual([]);
});

it('says where there are no passkeys', async () => {
  const { port } = control();
  expect(await port.available()).toBe(true);
  Object.assign(GivenCredential, { getClientCapabilities: async () => ({ 'extension:prf': false }) });
  expect(await port.available()).toBe(false);
  vi.stubGlobal('PublicKeyCredential', undefined);
  expect(await port.available()).toBe(false);
});
