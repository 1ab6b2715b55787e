import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { documentsOf, exportNote } from '../../src/exchange/profiles/exportNote.ts';
import type { ExportRequest, ExportWords } from '../../src/exchange/profiles/exportRequest.ts';
import { kindOf } from '../../src/exchange/profiles/kindKeys.ts';
import { asPlainText } from '../../src/exchange/profiles/noteDocument.ts';
import { answerKey } from '../../src/exchange/profiles/outsideBody.ts';
import { mayBeTicked, onTheSheet } from '../../src/exchange/profiles/outsideRules.ts';
import { loadWording, stepIds } from '../../src/model/steps/steps.ts';
import { exportProfiles, type ExportProfile } from '../../src/model/vocabulary.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { randomCase, writtenKinds, type RandomEntry } from './randomCase.ts';
import { sixInARow } from './sixInARow.ts';

const numRuns = process.env['SOAK'] === undefined ? 10_000 : 200_000;
const outside = exportProfiles.filter((profile) => profile !== 'internalCase');
const noTicks: ReadonlySet<string> = new Set();
let words: ExportWords;
beforeAll(async () => {
  const steps = await Promise.all(stepIds.map(async (id) => [id, await loadWording(id, 'da')] as const));
  words = { language: 'da', kinds: kindsDa, steps: new Map(steps) };
});

const order = (
  profile: ExportProfile,
  entries: readonly AnyEntry[],
  standing: readonly AnyEntry[],
  ticked = noTicks,
): ExportRequest => ({
  profile,
  entries,
  standing,
  ticked,
  secondLooks: new Map(),
  today: '2026-11-27',
  nameOf: () => 'AB',
});
/** Everything that leaves: title, file name, headings, texts; the separate sheet apart. */
const leaving = (request: ExportRequest): string => {
  const { document } = documentsOf(request, words);
  return document === null ? '' : asPlainText(document);
};
/** The period as a whole, and each entry by itself. */
const choices = (entries: readonly AnyEntry[]): readonly (readonly AnyEntry[])[] =>
  entries.length === 1 ? [entries] : [entries, ...entries.map((entry) => [entry])];
const sentinelsOf = (made: readonly RandomEntry[]): readonly string[] =>
  made.flatMap(({ sentinels }) => [...sentinels.values()].flat());

describe('outside the internal case', () => {
  it('no six characters of what must stay leave, whatever a case is made of, and nothing tells that it was there', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = randomCase(seed, words.steps);
        const entries = made.map(({ entry }) => entry);
        const emptied = made.map((each) => each.emptied);
        const secrets = sentinelsOf(made);
        for (const { kind } of entries) seen.add(kind);
        const without = choices(emptied);
        // Asked of all of them at once: hundreds of thousands of assertions took a third of the time.
        const wrong = outside.flatMap((profile) =>
          choices(entries).flatMap((chosen, at) => {
            const text = leaving(order(profile, chosen, entries));
            const plain = leaving(order(profile, without[at] ?? [], emptied));
            const leaked = sixInARow(text, secrets);
            return leaked === null && text === plain ? [] : [{ profile, leaked, text, plain }];
          }),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns },
    );
    expect([...seen].sort()).toEqual([...writtenKinds].sort());
  }, 6_000_000);

  it('a protective partner gets what was ticked and nothing beside it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, chance) => {
        const made = randomCase(seed, words.steps);
        const entries = made.map(({ entry }) => entry);
        const all = made.flatMap(({ entry, sentinels }) =>
          [...sentinels].map(([key, texts]) => ({
            tick: answerKey(entry.id, key),
            kind: entry.kind,
            key,
            texts,
          })),
        );
        const ticks = all.filter((_, at) => ((chance >>> (at % 31)) & 1) === 1);
        const given = ticks.filter(({ kind, key }) => mayBeTicked(kind as never, key));
        const stays = all.filter((each) => !given.includes(each)).flatMap(({ texts }) => texts);
        const ticked = new Set(ticks.map(({ tick }) => tick));
        const text = leaving(order('protectivePartner', entries, entries, ticked));
        expect(sixInARow(text, stays)).toBe(null);
        for (const { texts } of given) expect(text).toContain(texts[0]);
        const other = order('cooperatingAgency', entries, entries, ticked);
        expect(sixInARow(leaving(other), sentinelsOf(made))).toBe(null);
      }),
      { numRuns: numRuns / 10 },
    );
  }, 6_000_000);

  it('the separate sheet of a notification holds identity and address and nothing else', () => {
    let sheets = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = randomCase(seed, words.steps);
        const entries = made.map(({ entry }) => entry);
        const { sheet } = documentsOf(order('notification', entries, entries), words);
        const isIdentity = ({ entry }: RandomEntry) => entry.kind === 'identityNote';
        expect(sheet !== null).toBe(made.some(isIdentity));
        if (sheet === null) return;
        sheets += 1;
        const others = made.flatMap((each) =>
          [...each.sentinels].filter(([key]) => !isIdentity(each) || !onTheSheet.includes(key as never)),
        );
        expect(
          sixInARow(
            asPlainText(sheet),
            others.flatMap(([, texts]) => texts),
          ),
        ).toBe(null);
        expect(sheet.notices).toEqual(['Bedes undtaget fra partsindsigt.']);
      }),
      // The first one drew an address and a plan that shared six characters by chance.
      { numRuns: numRuns / 10, examples: [[1129491593]] },
    );
    expect(sheets).toBeGreaterThan(10);
  }, 6_000_000);

  it('what must stay is named by its question in the preview alone, and never by what was answered', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = randomCase(seed, words.steps);
        const entries = made.map(({ entry }) => entry);
        const { preview, document } = exportNote(order('cooperatingAgency', entries, entries), words);
        expect(sixInARow(JSON.stringify([preview.leftOut, document]), sentinelsOf(made))).toBe(null);
        for (const { entry, sentinels } of made) {
          const said = preview.leftOut.find((each) => each.entry === entry.id);
          expect(sentinels.size === 0 || entry.kind === 'safetyPlan' || said !== undefined).toBe(true);
        }
      }),
      { numRuns: numRuns / 20 },
    );
  }, 6_000_000);

  it('is shown by a planted leak: the note as it was signed holds what must stay', () => {
    const made = writtenKinds.flatMap((_, seed) => randomCase(seed, words.steps));
    const leaks = made.filter(({ entry, sentinels }) =>
      sixInARow(entry.rendered.text, [...sentinels.values()].flat()),
    );
    expect(leaks.length).toBeGreaterThan(20);
    const guarded = writtenKinds.flatMap((kind) =>
      [...kindOf(kind).keys.values()].filter((key) => key.guarded),
    );
    expect(guarded.length).toBeGreaterThan(60);
  });
});
