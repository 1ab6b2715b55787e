import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { asDeviceId, asPersonId } from '../../src/entries/ids.ts';
import { evaluationsApart } from '../../src/flow/signedApart.ts';
import { whatComes } from '../../src/flow/whatComes.ts';
import { aCase, type ACase } from '../support/aCase.ts';

const bo = { by: 'bo', device: 'device-2' } as const;
const before = aCase().told().evaluated('elevated', { nextOn: '2026-11-09' }).daysLater(8);
const rests = (entry: AnyEntry | undefined, on: AnyEntry | undefined): AnyEntry[] =>
  entry === undefined || on === undefined
    ? []
    : [{ ...entry, basedOn: { ...entry.basedOn, entries: [on.id] } }];
/** The evaluation a case ends with, as another person signed it on another machine. */
const elsewhere = (story: ACase): AnyEntry[] =>
  rests(
    story.entries.at(-1),
    before.entries.findLast(({ kind }) => kind === 'riskEvaluation'),
  ).map((entry) => ({
    ...entry,
    id: `${entry.id}-b` as AnyEntry['id'],
    author: { ...entry.author, person: asPersonId(bo.by) },
    device: asDeviceId(bo.device),
  }));
const here = before.evaluated('elevated', { nextOn: '2026-11-16' });
const mine = [
  ...before.entries,
  ...rests(
    here.entries.at(-1),
    before.entries.findLast(({ kind }) => kind === 'riskEvaluation'),
  ),
];
const theirs = elsewhere(before.evaluated('high', { nextOn: '2026-11-14' }));
const ids = (entries: readonly AnyEntry[]) => new Set(entries.map(({ id }) => id));
const today = here.today;

describe('what a file would bring', () => {
  it('is said by kind, day and author, and never by what stands in it', () => {
    const comes = whatComes(before.entries, ids([...before.entries, ...theirs]), theirs, today);
    expect(comes.news).toEqual([
      { kind: 'riskEvaluation', author: 'bo', count: 1, first: today, last: today },
    ]);
    expect(comes.isNew).toBe(false);
    expect(JSON.stringify(comes.news)).not.toContain('high');
  });

  it('says what is no longer open with it, and what is open from then on', () => {
    const comes = whatComes(before.entries, ids([...before.entries, ...theirs]), theirs, today);
    expect(comes.fallsAway.map(({ code }) => code)).toContain('evaluationOverdue');
    const event = before.signs('caseEvent', { event: 'newViolenceOrThreats', onDay: today }, bo);
    const news = event.entries.slice(-1);
    const due = whatComes(mine, ids([...before.entries, ...news]), news, today);
    expect(due.comesUp.map(({ code }) => code)).toContain('evaluationDueByEvent');
  });

  it('sets evaluations beside each other that were signed without knowing of each other', () => {
    const [apart] = whatComes(mine, ids([...before.entries, ...theirs]), theirs, today).apart;
    expect(apart?.sides.map(({ author, body }) => [author.person, 'level' in body && body.level])).toEqual([
      ['anna', 'elevated'],
      ['bo', 'high'],
    ]);
  });

  it('finds nothing signed apart where who signed had seen all that is here', () => {
    const inFile = ids([...mine, ...theirs]);
    const knowing = theirs.flatMap((one) => rests(one, mine.at(-1)));
    expect(whatComes(mine, inFile, knowing, today).apart).toEqual([]);
    expect(whatComes(before.entries, inFile, theirs, today).apart).toEqual([]);
  });

  const shown = (...said: Parameters<typeof whatComes>) =>
    whatComes(...said).apart.flatMap(({ sides }) => sides.map(({ id }) => id));
  const both = [mine.at(-1)?.id, theirs[0]?.id];

  it('finds them also where who made the file had taken in what is here before sending it back', () => {
    expect(shown(mine, ids([...mine, ...theirs]), theirs, today)).toEqual(both);
  });

  it('finds them in every file of the case until they are settled, and once more where that comes with the file', () => {
    const all = [...mine, ...theirs];
    expect(shown(all, ids(all), [], today)).toEqual(both);
    expect(shown([], ids(all), all, today)).toEqual(both);
    const known = both.filter((id) => id !== undefined);
    const settles = rests(here.entries.at(-1), mine.at(-1)).map((entry) => ({
      ...entry,
      id: 'settles' as AnyEntry['id'],
      lamport: 90,
      basedOn: { ...entry.basedOn, entries: known },
    }));
    const settled = [...all, ...settles];
    expect(shown(mine, ids(settled), [...theirs, ...settles], today)).toEqual(both);
    expect(shown(all, ids(settled), settles, today)).toEqual([]);
    expect(shown([], ids(settled), settled, today)).toEqual([]);
    expect(shown(settled, ids(settled), [], today)).toEqual([]);
  });

  it('brings nothing when everything lies here already, however often it comes', () => {
    const comes = whatComes(mine, ids(mine), [], today);
    expect([comes.news, comes.apart, comes.comesUp, comes.fallsAway]).toEqual([[], [], [], []]);
  });

  it('is the same in whatever order it came', () => {
    const inFile = ids([...before.entries, ...theirs]);
    const said = JSON.stringify(whatComes(mine, inFile, theirs, today));
    fc.assert(
      fc.property(fc.shuffledSubarray(mine, { minLength: mine.length }), (shuffled) => {
        expect(JSON.stringify(whatComes(shuffled, inFile, theirs, today))).toBe(said);
      }),
    );
  });
});

describe('evaluations that were signed apart', () => {
  it('stand beside each other afterwards, too, until somebody signs who sees both', () => {
    expect(evaluationsApart([...mine, ...theirs])?.sides).toHaveLength(2);
    expect(evaluationsApart(mine)).toBeNull();
    const both = [...mine, ...theirs];
    const next = rests(before.daysLater(1).evaluated('high').entries.at(-1), theirs[0]).map((entry) => ({
      ...entry,
      id: 'next' as AnyEntry['id'],
      lamport: 90,
    }));
    expect(evaluationsApart([...both, ...next])).toBeNull();
  });

  it('are no two that follow each other', () => {
    const [first] = theirs;
    const after = rests(
      { ...(first as AnyEntry), id: 'after' as AnyEntry['id'], device: asDeviceId('device-1'), lamport: 50 },
      first,
    );
    expect(evaluationsApart([...before.entries, ...theirs, ...after])).toBeNull();
  });
});
