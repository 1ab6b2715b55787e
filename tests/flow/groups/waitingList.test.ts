import { expect, it } from 'vitest';
import { asLocalDate, asStreamId } from '../../../src/entries/ids.ts';
import type { ParticipationSummary } from '../../../src/entries/summary.ts';
import { waitingList } from '../../../src/flow/groups/waitingList.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aMonday } from '../../support/aCase.ts';
import { aParticipant, around } from '../../support/aGroup.ts';

const on = plusDays(aMonday, 10);
const citizens = [
  aParticipant('a').listed({ alias: 'Asp', recontactOn: plusDays(on, -1), language: 'Arabisk' }),
  aParticipant('b')
    .listed({ alias: 'Birk', recontactOn: plusDays(on, 1) })
    .placed('invited'),
  aParticipant('c').listed({ alias: 'Ceder' }).signs('waitingChange', { to: 'paused', reason: 'x' }),
  aParticipant('d').listed({ alias: 'Dun' }).signs('waitingChange', { to: 'withdrawn', reason: 'x' }),
  aParticipant('e').listed({ alias: 'Eg' }).placed('invited').placed('declined'),
];
const list = waitingList(around(citizens), on);
const found = (shown: Parameters<typeof list.find>[0]['shown'], search = '') =>
  list.find({ search, shown, need: null }).map(({ summary }) => summary.alias);

it('counts who waits and is in no group; whoever said no to one waits again', () => {
  expect(found('waiting')).toEqual(['Asp', 'Eg']);
  expect([list.waiting, list.paused]).toEqual([2, 1]);
  expect(found('paused')).toEqual(['Ceder']);
  expect(found('withdrawn')).toEqual(['Dun']);
  expect(found('all')).toHaveLength(5);
});

it('says who was promised to hear from the office by today, and nobody who is in a group', () => {
  expect(list.due.map(({ summary }) => summary.alias)).toEqual(['Asp']);
});

it('finds by cover word and by need, whatever letters they are typed in', () => {
  expect(found('all', 'ARAB')).toEqual(['Asp']);
  expect(list.find({ search: '', shown: 'all', need: 'language' })).toHaveLength(1);
  expect(found('all', 'findes ikke')).toEqual([]);
});

it('finds one among two thousand', () => {
  const [one] = around(citizens).values();
  const many = new Map(
    Array.from({ length: 2000 }, (_, at) => [
      asStreamId(`case-${String(at)}`),
      { ...(one as ParticipationSummary), alias: `Fugl ${String(at)}`, since: asLocalDate('2026-11-02') },
    ]),
  );
  const { find, waiting } = waitingList(many, on);
  expect(waiting).toBe(2000);
  expect(find({ search: 'fugl 1777', shown: 'waiting', need: null })).toHaveLength(1);
});
