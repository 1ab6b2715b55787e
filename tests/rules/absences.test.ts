import { expect, it } from 'vitest';
import { absencesIn, isAway, isNotOver } from '../../src/rules/absences.ts';
import { asLocalDate } from '../../src/entries/ids.ts';
import { signed } from '../support/aCase.ts';

const away = (person: string, from: string, to: string, standIn?: string) =>
  ({ state: 'away', person, from, to, ...(standIn === undefined ? {} : { standIn }) }) as const;
const on = (day: string) => asLocalDate(day);

it('the newest word about a colleague holds, and who is back is not away', () => {
  const entries = [
    signed('absence', away('bo', '2026-12-01', '2026-12-05', 'eva'), { id: 'a1', lamport: 1 }),
    signed('absence', away('eva', '2026-11-20', '2026-11-25'), { id: 'a2', lamport: 2 }),
    signed('absence', away('bo', '2026-12-02', '2026-12-09'), { id: 'a3', lamport: 3 }),
    signed('caseOpened', { alias: 'Asp', responsible: 'Bo' }, { id: 'c', lamport: 4 }),
  ];
  expect(absencesIn(entries)).toEqual([
    { person: 'eva', from: '2026-11-20', to: '2026-11-25', standIn: null },
    { person: 'bo', from: '2026-12-02', to: '2026-12-09', standIn: null },
  ]);
  const back = signed('absence', { state: 'here', person: 'bo' }, { id: 'a5', lamport: 5 });
  expect(absencesIn([...entries, back]).map(({ person }) => person)).toEqual(['eva']);
});

it('both days count', () => {
  const [bo] = absencesIn([
    signed('absence', away('bo', '2026-12-01', '2026-12-05'), { id: 'a', lamport: 1 }),
  ]);
  if (bo === undefined) throw new Error('nobody is away');
  expect(['2026-11-30', '2026-12-01', '2026-12-05', '2026-12-06'].map((day) => isAway(bo, on(day)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(['2026-11-30', '2026-12-05', '2026-12-06'].map((day) => isNotOver(bo, on(day)))).toEqual([
    true,
    true,
    false,
  ]);
});

it('what a newer version says of absence is left alone', () => {
  const newer = signed('absence', away('bo', '2026-12-01', '2026-12-05'), { id: 'a', lamport: 1 });
  expect(absencesIn([{ ...newer, schemaVersion: 99 }])).toEqual([]);
});
