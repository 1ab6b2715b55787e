import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import type { BodyOf } from '../../src/entries/kinds.ts';
import { whatComes } from '../../src/flow/whatComes.ts';
import { aCase, type ACase } from '../support/aCase.ts';

const given = aCase()
  .signs('caseOpened', { alias: 'Birk', responsible: 'Anna', responsiblePerson: 'anna' })
  .signs('handover', { receiver: 'Bo', receiverPerson: 'bo', standIn: 'Eva', standInPerson: 'eva' });
const answers = (more: Partial<BodyOf<'handoverAnswer'>>): BodyOf<'handoverAnswer'> => ({
  handover: given.newest('handover'),
  answer: 'accepted',
  ...more,
});
const yes = given.signs('handoverAnswer', answers({ tie: 'no' }), { by: 'bo', device: 'device-2' });
const no = given.signs('handoverAnswer', answers({ answer: 'refused', tie: 'no', reason: 'Ferie' }), {
  by: 'bo',
});
const back = given.signs('handoverAnswer', answers({ answer: 'takenBack' }), { by: 'anna' });
const lastOf = (told: ACase): AnyEntry[] => told.entries.slice(-1).map((entry) => ({ ...entry }));
const comes = (here: readonly AnyEntry[], fresh: readonly AnyEntry[]) =>
  whatComes(here, new Set([...given.entries, ...fresh].map(({ id }) => id)), fresh, given.today);

describe('an answer to a handover that a file brings', () => {
  it('is told as the yes, the no or the taking back that it is', () => {
    const answersOf = (told: ACase) =>
      comes(given.entries, lastOf(told)).news.map(({ kind, answer, author }) => [kind, answer, author]);
    expect(answersOf(yes)).toEqual([['handoverAnswer', 'accepted', 'bo']]);
    expect(answersOf(no)).toEqual([['handoverAnswer', 'refused', 'bo']]);
    expect(answersOf(back)).toEqual([['handoverAnswer', 'takenBack', 'anna']]);
  });
  it('says who has the case then', () => {
    const has = (told: ACase) => comes(given.entries, lastOf(told)).handover;
    expect(has(yes)).toMatchObject({ has: { person: 'bo', name: 'Bo' }, crossed: false });
    expect(has(no)).toMatchObject({ has: { person: 'anna' }, handover: { reason: 'Ferie' }, crossed: false });
    expect(has(back)).toMatchObject({ has: { person: 'anna' }, crossed: false });
    expect(comes([], given.entries).handover).toBeNull();
  });
  it('that crossed a taking back is said to have, on either machine, with one and the same who has the case', () => {
    const theirs = lastOf(yes).map((entry) => ({ ...entry, id: `${entry.id}-b` as AnyEntry['id'] }));
    const mine = comes(back.entries, theirs).handover;
    const bos = comes([...given.entries, ...theirs], lastOf(back)).handover;
    expect(mine?.crossed).toBe(true);
    expect(bos).toEqual(mine);
  });
});
