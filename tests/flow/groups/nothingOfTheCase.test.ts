import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { asEntryId, asStreamId } from '../../../src/entries/ids.ts';
import { kinds, type EntryKind } from '../../../src/entries/kinds.ts';
import { readGroup } from '../../../src/flow/groups/readGroup.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { aMonday } from '../../support/aCase.ts';
import { aGroup } from '../../support/aGroup.ts';

const folder = join(import.meta.dirname, '../../entries/fixtures');
/** The newest fixture of every kind: every kind of entry there is, with every field of it. */
const fixtures: readonly AnyEntry[] = Object.entries(kinds).map(([kind, { version }]) =>
  JSON.parse(readFileSync(join(folder, `${kind}.${String(version)}.json`), 'utf8')),
);
/** Every text of a body that may be any text becomes a word of its own; closed words and days stay. */
function marked(entry: AnyEntry, word: (n: number) => string): AnyEntry {
  const { body: schema } = kinds[entry.kind as EntryKind];
  let body: unknown = structuredClone(entry.body);
  let n = 0;
  const walk = (value: unknown, put: (text: string) => void): void => {
    if (typeof value === 'string') {
      const before = JSON.stringify(body);
      put(word(n));
      if (schema.safeParse(body).success) n += 1;
      else body = JSON.parse(before);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const at = value as Record<string, unknown>;
      walk(at[key], (text) => (at[key] = text));
    }
  };
  walk(body, () => undefined);
  return { ...entry, body, rendered: { ...entry.rendered, text: word(n) } };
}
test('no word of any other part of a case is in what a group leader reads of it', () => {
  expect(readdirSync(folder).length).toBeGreaterThan(fixtures.length);
  const isForLeader = ({ compartment }: AnyEntry): boolean => compartment === 'participation';
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9a-f]{8}$/),
      fc.shuffledSubarray([...fixtures.keys()], { minLength: 10 }),
      (seed, chosen) => {
        const entries = chosen.flatMap((at, n): readonly AnyEntry[] => {
          const fixture = fixtures[at];
          if (fixture === undefined) return [];
          const made = marked(
            fixture,
            (word) => `${isForLeader(fixture) ? 'LEADER' : 'CASE'}${seed}${String(word)}`,
          );
          const stream = { type: 'case', id: asStreamId('case-1') } as const;
          return [{ ...made, stream, id: asEntryId(`e${String(n)}`), lamport: n + 1, role: 'keyStaff' }];
        });
        for (const { kind } of entries) seen.add(kind);
        const { participation } = summarise(entries);
        expect(participation === undefined).toBe(!entries.some(isForLeader));
        expect(JSON.stringify(participation ?? {})).not.toContain('CASE');
        if (participation === undefined) return;
        // What is there rests on nothing else: the same without everything a leader never opens.
        expect({ ...participation, modelVersion: '' }).toEqual({
          ...summarise(entries.filter(isForLeader)).participation,
          modelVersion: '',
        });
        const group = aGroup().planned().composed(['case-1', 'case-2']);
        const view = readGroup(group.entries, {
          today: aMonday,
          participants: new Map([[asStreamId('case-1'), participation]]),
        });
        expect(JSON.stringify([view, group.entries])).not.toContain('CASE');
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.size).toBe(fixtures.length);
});
