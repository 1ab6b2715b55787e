import { expect, it } from 'vitest';
import { asPersonId } from '../../src/entries/ids.ts';
import { personNamed, withPersons } from '../../src/rules/personsNamed.ts';

const colleagues = new Map([
  [asPersonId('bo'), { name: 'Bo Bro' }],
  [asPersonId('eva'), { name: 'Eva Ek' }],
  [asPersonId('ib-1'), { name: 'Ib Iversen' }],
  [asPersonId('ib-2'), { name: 'Ib Iversen' }],
  [asPersonId('gone'), { name: 'Gerda Gren', left: true as const }],
]);

it('a name is a colleague when exactly one who is here goes by it', () => {
  expect(personNamed('Bo Bro', colleagues)).toBe('bo');
  expect(personNamed('  bo   BRO ', colleagues)).toBe('bo');
  for (const name of [undefined, '', ' ', 'Bo', 'Ib Iversen', 'Gerda Gren', 'Vagten'])
    expect(personNamed(name, colleagues), name).toBeNull();
});

it('what is signed says who its names are, and nothing of a name from outside', () => {
  const handover = { receiver: 'Bo Bro', standIn: 'Vagten' };
  const opened = { alias: 'Asp', responsible: 'Eva Ek', standIn: 'Bo Bro' };
  const talk = { onDay: '2026-11-02' };
  expect(
    withPersons(
      [
        { kind: 'handover', body: handover },
        { kind: 'caseOpened', body: opened },
        { kind: 'supportiveTalk', body: talk as never },
      ],
      colleagues,
    ),
  ).toEqual([
    { kind: 'handover', body: { ...handover, receiverPerson: 'bo' } },
    { kind: 'caseOpened', body: { ...opened, responsiblePerson: 'eva', standInPerson: 'bo' } },
    { kind: 'supportiveTalk', body: talk },
  ]);
});
