import { expect, it } from 'vitest';
import type { BodyOf } from '../../src/entries/kinds.ts';
import { closingsWished } from '../../src/flow/closingsWished.ts';
import { aCase } from '../support/aCase.ts';

const opened = aCase().signs('caseOpened', { alias: 'Birk', responsible: 'Anna', responsiblePerson: 'anna' });
const given = opened.signs('handover', {
  receiver: 'Bo',
  receiverPerson: 'bo',
  standIn: 'Eva',
  standInPerson: 'eva',
});
const tied = (more: Partial<BodyOf<'handoverAnswer'>> = {}): BodyOf<'handoverAnswer'> => ({
  handover: given.newest('handover'),
  answer: 'refused',
  tie: 'yes',
  closeToMe: 'yes',
  ...more,
});
const asked = given.signs('handoverAnswer', tied(), { by: 'bo' });

it('is asked for by whoever has a tie and says so themselves, receiver or stand-in', () => {
  expect([...closingsWished(given.entries)]).toEqual([]);
  expect([...closingsWished(asked.entries)]).toEqual(['bo']);
  expect([...closingsWished(given.signs('handoverAnswer', tied(), { by: 'eva' }).entries)]).toEqual(['eva']);
  const notWished = given.signs('handoverAnswer', tied({ closeToMe: 'no' }), { by: 'bo' });
  expect([...closingsWished(notWished.entries)]).toEqual([]);
});

it('stands when the case goes to somebody else, until they say otherwise', () => {
  const again = asked.signs('handover', { receiver: 'Bo', receiverPerson: 'bo' });
  expect([...closingsWished(again.entries)]).toEqual(['bo']);
  const about = { handover: again.newest('handover') };
  const free = again.signs('handoverAnswer', { ...about, answer: 'accepted', tie: 'no' }, { by: 'bo' });
  expect([...closingsWished(free.entries)]).toEqual([]);
});

it('is nobody’s wish when somebody else said it, or wrote it down for a name', () => {
  expect([...closingsWished(given.signs('handoverAnswer', tied(), { by: 'carl' }).entries)]).toEqual([]);
  const toName = opened.signs('handover', { receiver: 'Vagten' });
  const about = { handover: toName.newest('handover') };
  const noted = toName.signs('handoverAnswer', tied(about), { by: 'carl' });
  expect([...closingsWished(noted.entries)]).toEqual([]);
});
