import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { derivationModules } from '../../../scripts/derivationModules.mjs';
import { argon2id } from '../../../src/store/argon2id.ts';

it('the product’s own derivation gives the tag of the reference implementation (argon2 test.c, version 0x13)', async () => {
  const key = await argon2id.derive('password', new TextEncoder().encode('somesalt'), {
    name: 'argon2id',
    memoryKiB: 65_536,
    iterations: 2,
    parallelism: 1,
  });
  expect(Buffer.from(key).toString('hex')).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  );
});

it('carries the modules of the package as they are (else: npm run generate)', () => {
  const carried = readFileSync(new URL('../../../src/store/argon2idModules.ts', import.meta.url), 'utf8');
  expect(carried.replaceAll('\r\n', '\n') === derivationModules()).toBe(true);
});
