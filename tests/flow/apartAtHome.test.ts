import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { asDeviceId, asStreamId } from '../../src/entries/ids.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { replay } from '../../src/flow/replay.ts';
import { evaluationsApart } from '../../src/flow/signedApart.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { riskLevels, type RiskLevel } from '../../src/model/vocabulary.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { putOffDoor } from '../../src/rules/doors/putOff.ts';
import { putOffSpan } from '../../src/rules/putOffSpans.ts';
import { aCase, aMoment, type ACase } from '../support/aCase.ts';

const before = aCase()
  .signs('caseOpened', { alias: 'Gran', responsible: 'Anna' })
  .told()
  .evaluated('elevated')
  .planned();
const first = before.newest('riskEvaluation');
const today = before.today;
const until = plusDays(today, 1);

/** What a story ends with, as a machine of its own signed it that had seen `known`. */
function on(story: ACase, device: string, lamport: number, known: readonly string[]): AnyEntry {
  const entry = story.entries.at(-1);
  if (entry === undefined) throw new Error('nothing was signed');
  const id = `${device}-${String(lamport)}` as AnyEntry['id'];
  const entries = known as AnyEntry['basedOn']['entries'];
  return { ...entry, id, device: asDeviceId(device), lamport, basedOn: { ...entry.basedOn, entries } };
}
const judges = (level: RiskLevel, device: string, lamport: number, known: readonly string[] = [first]) =>
  on(before.evaluated(level, { nextOn: plusDays(today, 5) }), device, lamport, known);
const putOff = on(
  before.signs('putOff', { what: ['plan', 'notJournalised'], until, reason: 'timeIsBooked' }),
  'one',
  103,
  [],
);
const summaryOf = (entries: readonly AnyEntry[]) => ({
  stream: asStreamId('s1'),
  summary: summarise([...before.entries, ...entries]),
});
const atHome = (...entries: readonly AnyEntry[]) => homeLines([summaryOf(entries)], [], today);
const inCase = (...entries: readonly AnyEntry[]) => replay([...before.entries, ...entries], { today });
const unsettled = [judges('imminent', 'one', 101), judges('high', 'two', 102)];

describe('two evaluations signed apart', () => {
  it('stand first at home and in the case, before the plan, and say when one of them is of imminent danger', () => {
    const [line] = atHome(...unsettled).lines;
    expect(line).toMatchObject({ kind: 'evaluationsApart', reason: { code: 'imminentApart' } });
    expect(line?.also.map(({ kind }) => kind)).toContain('plan');
    expect(inCase(...unsettled).nextUp[0]).toMatchObject({ reason: { code: 'imminentApart' } });
    const lower = [judges('high', 'one', 101), judges('elevated', 'two', 102)];
    expect(atHome(...lower).lines[0]?.reason.code).toBe('evaluationsApart');
  });

  it('are never put off, whatever was signed before or after they met', () => {
    const { lines, putOff: waiting } = atHome(...unsettled, putOff);
    expect(lines[0]).toMatchObject({ kind: 'evaluationsApart', latestPutOff: null });
    expect(waiting).toEqual([]);
    const { facts } = inCase(...unsettled);
    const body = { what: ['plan'], until, reason: 'timeIsBooked' } as const;
    expect(putOffDoor(facts, { ...body, what: ['plan'] }, aMoment(today)).map(({ code }) => code)).toEqual([
      'putOffNever',
    ]);
    fc.assert(
      fc.property(fc.constantFrom(null, ...riskLevels), (level) => {
        expect(putOffSpan('evaluationsApart', level)).toBe('never');
      }),
    );
  });

  it('stand until somebody judges anew who sees both', () => {
    const sawOne = judges('elevated', 'two', 103, ['two-102']);
    expect(atHome(...unsettled, sawOne).lines[0]?.kind).toBe('evaluationsApart');
    const sawBoth = judges('elevated', 'two', 104, ['two-102', 'one-101']);
    expect(JSON.stringify(atHome(...unsettled, sawBoth))).not.toContain('evaluationsApart');
  });

  it('stand also in a case that was closed by somebody who had not seen both', () => {
    const closing = (known: readonly string[]) => on(before.closed(), 'two', 103, known);
    expect(atHome(...unsettled, closing(['two-102'])).lines[0]?.reason.code).toBe('imminentApart');
    expect(JSON.stringify(atHome(...unsettled, closing(['two-102', 'one-101'])))).not.toContain('Apart');
  });

  it('are found by one rule in the case, at home and by the fold', () => {
    const one = fc.record({ device: fc.constantFrom('one', 'two', 'three'), sees: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (signed) => {
        const entries = signed.reduce<readonly AnyEntry[]>((all, { device, sees }, at) => {
          const known = [first, ...all.slice(0, sees).map(({ id }) => id)];
          return [...all, judges('high', device, 101 + at, known)];
        }, []);
        const stands = inCase(...entries);
        const { risk } = stands.facts;
        const apart = risk === null ? [] : risk.apart.map(({ entry }) => entry);
        const sides = evaluationsApart([...before.entries, ...entries])?.sides.map(({ id }) => id) ?? [];
        expect([...sides].sort()).toEqual(apart.length === 0 ? [] : [...apart, risk?.entry].sort());
        const isSaid = stands.nextUp.some(({ kind }) => kind === 'evaluationsApart');
        expect(isSaid).toBe(apart.length > 0);
        expect(JSON.stringify(atHome(...entries)).includes('"evaluationsApart"')).toBe(isSaid);
      }),
    );
  });

  it('bring a line back that waits as soon as their file is taken in, before anybody has folded the case anew', () => {
    const { stream, summary } = summaryOf([judges('imminent', 'one', 101), putOff]);
    expect(homeLines([{ stream, summary }], [], today).lines).toEqual([]);
    const { contact, ...others } = summary;
    if (contact === undefined) throw new Error('nobody put it off');
    const beside = { ...others, contact: { ...contact, machineVersion: '' } };
    expect(homeLines([{ stream, summary: beside }], [], today).lines).toHaveLength(1);
  });

  it('are not asked of a summary of an earlier machine', () => {
    const { stream, summary } = summaryOf(unsettled);
    const { apart: _, ...older } = summary.caseFile ?? { apart: null };
    const read = homeLines([{ stream, summary: { ...summary, caseFile: older as never } }], [], today);
    expect(read.lines[0]?.kind).toBe('plan');
  });
});
