import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyShape } from '../../src/entries/bodyShape.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { asEntryId, asInstant, asStreamId } from '../../src/entries/ids.ts';
import { isEntryKind, kinds } from '../../src/entries/kinds.ts';
import { kindOf } from '../../src/exchange/profiles/kindKeys.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { notesOf } from '../../src/ui/notes/chosenNotes.ts';
import type { AnyWording, Field, StepDefinition } from '../../src/model/define.ts';
import { loadWording, stepIds, steps, type StepId } from '../../src/model/steps/steps.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import { randomCase } from '../exchange/randomCase.ts';
import { sixInARow } from '../exchange/sixInARow.ts';
import { entryOf, moves } from '../explore/moves.ts';
import { aMonday, signed } from '../support/aCase.ts';

/** What a list is for all the same: finding a case by its number, and the hour of a contact that was promised. */
const shownInLists = new Set(['caseOpened.caseNumber', 'promisedContact.at']);

/** Texts that must not reach the person using violence, per kind of entry. */
const protectedTexts = new Map<string, readonly string[]>();
for (const id of stepIds) {
  const step: StepDefinition = steps[id];
  const fields: readonly Field[] = step.topics.flatMap((topic) => topic.fields);
  for (const field of fields) {
    const kind = field.goesTo ?? step.signs;
    const key = field.as ?? field.id;
    const isText = field.kind === 'shortText' || field.kind === 'longText';
    if (!isText || field.protected !== true || shownInLists.has(`${kind}.${key}`)) continue;
    protectedTexts.set(kind, [...(protectedTexts.get(kind) ?? []), key]);
  }
}
const secret = 'Sentinelord';
const isTagged = (kind: string, key: string): boolean =>
  isEntryKind(kind) && kindOf(kind).keys.get(key)?.guarded === true;

const written = moves.flatMap((move): readonly AnyEntry[] => {
  const body = move.body(emptyFacts, aMonday);
  return body === null ? [] : [entryOf(move, body, aMonday)];
});
const alsoWritten: readonly AnyEntry[] = [
  signed('safeContactCard', { never: ['sms'], channel: 'call' }, { id: 'c', lamport: 1 }),
  signed('promisedContact', { onDay: aMonday }, { id: 'p', lamport: 1 }),
  signed('caseOpened', { alias: 'Birk', responsible: 'Anna' }, { id: 'o', lamport: 1 }),
  signed('identityNote', {}, { id: 'i', lamport: 1 }),
  signed(
    'putOff',
    { what: ['plan'], until: '2026-11-03', reason: 'other', why: 'x' },
    { id: 'u', lamport: 1 },
  ),
];
/** The same entry with the sentinel in every protected text its body has a place for. */
function marked(entry: AnyEntry): AnyEntry {
  const { kind, body } = entry;
  if (!isEntryKind(kind)) return entry;
  const room = bodyShape(kind, (body as { readonly outcome?: string }).outcome).keys;
  const more = (protectedTexts.get(kind) ?? []).filter((key) => room.has(key));
  const whole = { ...(body as object), ...Object.fromEntries(more.map((key) => [key, secret])) };
  return kinds[kind].body.safeParse(whole).success ? { ...entry, body: whole } : entry;
}
const all = [...written, ...alsoWritten].map(marked);
/** Some of them, one after the other. */
const inLine = (entries: readonly AnyEntry[]): readonly AnyEntry[] =>
  entries.map((entry, at) => ({ ...entry, id: asEntryId(`e${at}`), lamport: at + 1 }));

it('no list holds what must not reach the person using violence, whatever a case is made of', () => {
  expect([...protectedTexts.keys()].every(isEntryKind)).toBe(true);
  expect([...protectedTexts.values()].flat().length).toBeGreaterThan(20);
  expect(JSON.stringify(all.map(({ body }) => body)).split(secret).length).toBeGreaterThan(10);
  const stream = asStreamId('s');
  const draft = {
    id: 'd',
    info: { step: 'detection', stream, givens: {}, startedAt: asInstant('2026-11-02T10:00:00.000+01:00') },
    values: { how: secret, codePhrase: secret },
    savedAt: asInstant('2026-11-02T10:00:00.000+01:00'),
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1, maxLength: 12 }), (entries) => {
      const summary = summarise(inLine(entries));
      const lines = homeLines([{ stream, summary }], [draft], aMonday);
      expect(JSON.stringify([summary, lines])).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

describe('the first line of a note, which titles the timeline and the list of notes', () => {
  let wordings: ReadonlyMap<StepId, AnyWording>;
  beforeAll(async () => {
    wordings = new Map(
      await Promise.all(stepIds.map(async (id) => [id, await loadWording(id, 'da')] as const)),
    );
  });

  it('is the name of its kind, whatever was answered', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = randomCase(seed, wordings);
        const titles = notesOf(made.map(({ entry }) => entry)).map(
          ({ rendered }) => rendered.text.split('\n')[0] ?? '',
        );
        const secrets = made.flatMap(({ sentinels }) => [...sentinels.values()].flat());
        expect(sixInARow(titles.join('\n'), secrets)).toBe(null);
      }),
      { numRuns: 2000 },
    );
  });

  it('and no list a home page is made of holds six characters of what must stay', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = randomCase(seed, wordings);
        // What a list is for all the same is left alone; what no schema lets in, no list ever meets.
        const shown = made.flatMap(({ entry, sentinels }) =>
          [...sentinels]
            .filter(([key]) => isTagged(entry.kind, key) && !shownInLists.has(`${entry.kind}.${key}`))
            .flatMap(([, texts]) => texts),
        );
        const summary = summarise(made.map(({ entry }) => entry));
        const lines = homeLines([{ stream: asStreamId('s'), summary }], [], aMonday);
        expect(sixInARow(JSON.stringify([summary, lines]), shown)).toBe(null);
      }),
      { numRuns: 2000 },
    );
  });
});
