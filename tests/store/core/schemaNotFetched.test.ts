import { expect, it } from 'vitest';
import { SchemaNotFetched } from '../../../src/entries/bodySchema.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { openEntry } from '../../../src/store/openEntry.ts';
import { only, rowsOf } from '../../support/storeRows.ts';
import { aCase, aVault, opened, signs } from '../../support/vaultOf.ts';

it('what could not be looked at is never called damaged', async () => {
  const { needs, vault } = await aVault();
  const stream = aCase();
  await signs(vault, stream, [opened()]);
  const { context } = insideOf(vault);
  const keys = await context.keysOf(stream.id);
  if (keys === undefined) throw new Error('no keys');
  const row = only(await rowsOf(needs, 'entries'));
  const people = () => Promise.reject(new SchemaNotFetched('offline'));
  await expect(openEntry({ ...context, people }, stream, keys, row)).rejects.toThrow(SchemaNotFetched);
  expect((await openEntry(context, stream, keys, row)).kind).toBe('open');
});
