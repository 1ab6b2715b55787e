import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asStreamId } from '../../src/entries/ids.ts';
import type { StreamSummary } from '../../src/entries/summary.ts';
import { caseList, searched } from '../../src/flow/caseList.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { aCase } from '../support/aCase.ts';

const open = aCase().signs('caseOpened', { alias: 'x', responsible: 'AB' }).told();
const openSummary = summarise(open.entries);
const closedSummary = summarise(open.closed().entries);
function listed(alias: string | null, caseNumber: string | null = null, closed = false): StreamSummary {
  const summary = closed ? closedSummary : openSummary;
  const { contact } = summary;
  if (contact === undefined) throw new Error('no contact part');
  return {
    stream: asStreamId(`s ${alias ?? ''} ${caseNumber ?? ''}`),
    summary: { ...summary, contact: { ...contact, alias, caseNumber } },
  };
}
const names = (list: readonly { readonly alias: string | null }[]) => list.map(({ alias }) => alias);

describe('all cases', () => {
  it('stand as the Danish alphabet orders them; those without a cover word come last, closed ones do not stand there', () => {
    const list = caseList([
      listed(null, 'n'),
      ...['Åse', 'Øre', 'Æble', 'Zebra', 'Aase', 'ask', 'Birk', 'Élan', 'Eg'].map((alias) => listed(alias)),
      listed('Alm', null, true),
    ]);
    expect(names(list.open)).toEqual([
      'ask',
      'Birk',
      'Eg',
      'Élan',
      'Zebra',
      'Æble',
      'Øre',
      'Åse',
      'Aase',
      null,
    ]);
  });
});

describe('a search', () => {
  const list = caseList([
    listed('Gråspurv', '26-001'),
    listed('Spurv', '26-002'),
    listed('Lille Spurv', '26-003'),
    listed('Rødhals', '25-117'),
    listed('Spurvehøg', '24-300', true),
    listed(null, '26-004'),
  ]);
  it('finds by the beginning first, then by a later word, then inside; open before closed', () => {
    expect(names(list.find('spurv', 9))).toEqual(['Spurv', 'Spurvehøg', 'Lille Spurv', 'Gråspurv']);
    expect(names(list.find('sp', 2))).toEqual(['Spurv', 'Spurvehøg']);
    expect(list.find('spurveh', 9)).toMatchObject([{ closed: true }]);
  });
  it('finds by case number, also where there is no cover word', () => {
    expect(list.find('26-004', 9)).toMatchObject([{ alias: null, caseNumber: '26-004' }]);
    expect(names(list.find('117', 9))).toEqual(['Rødhals']);
  });
  it('takes no notice of capitals and accents, whichever way a letter is typed', () => {
    for (const typed of ['RØD', 'rod', 'rød']) expect(names(list.find(typed, 9))).toEqual(['Rødhals']);
    for (const typed of ['grå', 'gra', 'GRAA', 'graa'])
      expect(names(list.find(typed, 9))).toEqual(['Gråspurv']);
  });
  it('finds nothing by nothing', () => {
    expect(list.find('  ', 9)).toEqual([]);
    expect(list.find('xyz', 9)).toEqual([]);
  });
  it('finds every case by each beginning of its cover word', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('a', 'å', 'b', 'é', 'ø', 'æ', ' ', '-', 'x', 'A') }),
        (alias) => {
          if (searched(alias) === '') return;
          const found = caseList([listed(alias)]);
          for (let end = 1; end <= alias.length; end += 1) {
            const typed = alias.slice(0, end);
            if (searched(typed) !== '') expect(found.find(typed, 1)).toHaveLength(1);
          }
        },
      ),
    );
  });
});

it('twenty thousand cases are searched in less than fifty milliseconds', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    listed(`${['Gråspurv', 'Rødhals', 'Musvit'][at % 3] ?? ''} ${String(at)}`, `26-${String(at)}`),
  );
  const list = caseList(many);
  list.find('warm', 20);
  // The quickest of several: a busy machine slows some of them, and never makes one faster.
  const times = ['g', 'musvit 19', '26-1999', 'findes ikke'].map((typed) =>
    Math.min(
      ...Array.from({ length: 10 }, () => {
        const began = performance.now();
        list.find(typed, 20);
        return performance.now() - began;
      }),
    ),
  );
  expect(Math.max(...times)).toBeLessThan(50);
});
