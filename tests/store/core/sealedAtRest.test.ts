import { afterEach, expect, it, vi } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { tables } from '../../../src/store/ports.ts';
import {
  aCase,
  aVault,
  contactSummary,
  memoryNeeds,
  opened,
  own,
  passphrase,
  signs,
  stamp,
} from '../../support/vaultOf.ts';

afterEach(() => vi.restoreAllMocks());

/** Every secret key that is handed to the platform from now on. Of a pkcs8 file the last 32 bytes are the key. */
function watchedKeys(): readonly Buffer[] {
  const seen: Buffer[] = [];
  const real = crypto.subtle.importKey.bind(crypto.subtle) as (...all: unknown[]) => Promise<CryptoKey>;
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...all: unknown[]) => {
    const [format, bytes, algorithm, , usages] = all;
    const name = typeof algorithm === 'string' ? algorithm : (algorithm as { name: string }).name;
    const isPublic =
      (name === 'Ed25519' && String(usages).includes('verify')) || (name === 'X25519' && format === 'raw');
    if (!isPublic) seen.push(Buffer.from(bytes as Uint8Array).subarray(-32));
    return real(...all);
  }) as typeof crypto.subtle.importKey);
  return seen;
}

it('no word and no key lies in the open in anything that is stored', async () => {
  const keys = watchedKeys();
  const { needs, vault, recoveryKey } = await aVault(memoryNeeds());
  const words = ['Sentinelblåmejse', 'SentinelÆrteblomst', 'Sentinelkornblomst', 'Sentinelhåndtag'] as const;
  const stream = aCase();
  const draft = await vault.drafts.begin(
    { step: 's', stream: stream.id, givens: {}, startedAt: stamp.instant },
    stamp,
  );
  await vault.drafts.change(draft, [{ set: 'note', to: words[0] }], stamp);
  await signs(vault, stream, [opened(words[1]), own(words[2])], { contact: contactSummary(words[1]) });
  await vault.reminders.keep(words[3], asLocalDate('2026-12-01'));

  const stored: Buffer[] = [];
  for (const table of tables)
    for (const { key, group, bytes } of await needs.blobs.all(table))
      stored.push(Buffer.from(`${key} ${group}`), Buffer.from(bytes));
  for (const name of await needs.keyFiles.names())
    stored.push(Buffer.from(name), Buffer.from((await needs.keyFiles.read(name)) ?? []));
  expect(stored.length).toBeGreaterThan(20);

  const texts = [...words, passphrase, recoveryKey].map((text) => Buffer.from(text));
  expect(keys.length).toBeGreaterThan(10);
  for (const secret of [...texts, ...keys])
    for (const form of [
      secret,
      Buffer.from(secret.toString('hex')),
      Buffer.from(secret.toString('base64url')),
    ])
      expect(stored.some((bytes) => bytes.includes(form))).toBe(false);
  // What is sealed inside a key file as base64url is looked at as bytes too.
  const inside = stored.flatMap((bytes) =>
    [...bytes.toString('latin1').matchAll(/"([A-Za-z0-9_-]{40,})"/g)].map(([, text]) =>
      Buffer.from(text ?? '', 'base64url'),
    ),
  );
  expect(inside.length).toBeGreaterThan(5);
  for (const secret of [...texts, ...keys])
    expect(inside.some((bytes) => bytes.includes(secret))).toBe(false);
});
