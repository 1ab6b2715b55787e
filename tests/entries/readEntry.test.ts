import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryKinds, kinds } from '../../src/entries/kinds.ts';
import { readEntry } from '../../src/entries/upcast/readEntry.ts';
import { upcastBody } from '../../src/entries/upcast/upcastBody.ts';

const folder = join(import.meta.dirname, 'fixtures');
const ledger: Record<string, string> = JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'));
const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));
const detection = fixture('detection.1.json');

describe('the frozen fixtures', () => {
  it('are there for every kind and every version it ever had', () => {
    const wanted = entryKinds.flatMap((kind) =>
      Array.from({ length: kinds[kind].version }, (_, before) => `${kind}.${before + 1}.json`),
    );
    expect(Object.keys(ledger).sort()).toEqual(wanted.sort());
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'ledger.json')
        .sort(),
    ).toEqual(wanted.sort());
  });

  it.each(Object.keys(ledger))(
    '%s is what it was when it was frozen, and still reads as known',
    async (name) => {
      const bytes = readFileSync(join(folder, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(ledger[name]);
      const raw = fixture(name);
      const { entry } = await readKnown(raw);
      const { schemaVersion, body } = raw;
      expect(entry).toEqual({ ...raw, body: upcastBody(entry.kind, Number(schemaVersion), body) });
    },
  );
});

async function readKnown(raw: unknown) {
  const read = await readEntry(raw);
  if (read.kind !== 'known') throw new Error(JSON.stringify(read));
  return read;
}

describe('reading an entry', () => {
  it('keeps a kind and a version it does not know yet', async () => {
    for (const later of [
      { ...detection, kind: 'weatherReport', compartment: 'sky' },
      { ...detection, schemaVersion: 99, body: { anything: [1] } },
    ])
      expect(await readEntry(later)).toEqual({ kind: 'newer', entry: later });
  });

  it.each([
    ['no record at all', null, 'envelope'],
    ['a missing field', { ...detection, lamport: undefined }, 'envelope'],
    ['a field too many', { ...detection, extra: 1 }, 'envelope'],
    ['a fraction for a number', { ...detection, chainSeq: 1.5 }, 'envelope'],
    ['a compartment that is not its own', { ...detection, compartment: 'contact' }, 'compartment'],
    [
      'a body of another shape',
      { ...detection, body: { outcome: 'notTold', ownWords: 'for meget' } },
      'body',
    ],
  ])('refuses %s', async (_name, raw, why) => {
    expect(await readEntry(raw)).toEqual({ kind: 'unreadable', why });
  });

  it('brings an old body up step by step, from the version it was signed in', () => {
    const steps = [
      (body: unknown) => [...(body as string[]), 'to 2'],
      (body: unknown) => [...(body as string[]), 'to 3'],
    ];
    expect(upcastBody('detection', 1, ['1'], steps)).toEqual(['1', 'to 2', 'to 3']);
    expect(upcastBody('detection', 2, ['2'], steps)).toEqual(['2', 'to 3']);
    expect(upcastBody('detection', 3, ['3'], steps)).toEqual(['3']);
  });
});
