import { describe, expect, it } from 'vitest';
import { starterSet, type CompassDimension } from '../../../src/model/compass/compassDimensions.ts';
import { starterCompassDa } from '../../../src/model/compass/starterCompass.da.ts';
import { starterCompassEn } from '../../../src/model/compass/starterCompass.en.ts';
import { compassAfter, compassProblems, parsedCompass } from '../../../src/rules/local/compassSets.ts';
import { shippedCompass } from '../../../src/rules/local/shippedCompass.ts';

const starter = starterSet(starterCompassDa);
const own: CompassDimension = {
  id: 'own-1',
  name: 'Fritid',
  question: 'Hvad gør du for din egen skyld?',
  anchors: { 1: 'Ingenting.', 4: 'Lidt.', 7: 'Noget de fleste uger.', 10: 'Det, jeg gerne vil.' },
};
const signed = (dimensions: readonly CompassDimension[]) => JSON.stringify(dimensions);
const codes = (dimensions: readonly CompassDimension[]) =>
  compassProblems(dimensions, {}).map(({ problem }) => problem.code);

describe('a compass of the office’s own', () => {
  it('may be the starter set in either language, reworded, shortened and added to', () => {
    expect(codes(starter)).toEqual([]);
    expect(codes(starterSet(starterCompassEn))).toEqual([]);
    const reworded = starter.map((part) => ({ ...part, question: `${part.question} Sig det, som det er.` }));
    expect(codes([...reworded.slice(0, 4), own])).toEqual([]);
  });

  it('is refused with too few or too many parts, without a word, with a name twice', () => {
    expect(codes(starter.slice(0, 2))).toEqual(['tooFew']);
    expect(codes([...starter, own])).toEqual(['tooMany']);
    expect(codes([...starter.slice(0, 3), { ...own, question: ' ' }])).toEqual(['wordsMissing']);
    expect(
      codes([...starter.slice(0, 3), { ...own, name: 'HÅB' }, { ...own, id: 'b', name: 'håb' }]),
    ).toEqual(['nameTwice']);
  });

  it('never gives a released part another meaning, whether it came with the product or was the office’s own', () => {
    const renamed = starter.map((part) => (part.id === 'hope' ? { ...part, name: 'Transport' } : part));
    expect(codes(renamed)).toEqual(['nameChanged']);
    expect(compassAfter(shippedCompass, signed(renamed), 'v1')).toBeNull();
    const first = compassAfter(shippedCompass, signed([...starter.slice(0, 3), own]), 'v1');
    expect(first).toMatchObject({ version: 'v1', suggestion: false, names: { 'own-1': 'Fritid' } });
    if (first === null) throw new Error('refused');
    const without = compassAfter(first, signed(starter.slice(0, 4)), 'v2');
    const back = compassAfter(
      without ?? first,
      signed([...starter.slice(0, 3), { ...own, name: 'Pligter' }]),
      'v3',
    );
    expect(back).toBeNull();
    expect(compassAfter(without ?? first, '', 'v4')).toMatchObject({ version: 'starter', dimensions: null });
  });

  it('reads what was signed, and throws at nothing', () => {
    expect(parsedCompass(signed(starter))).toEqual(starter);
    for (const bad of ['', '{', '[1]', '[{}]', 'null', signed([own, own]), '[{"id":"a","name":1}]'])
      expect(parsedCompass(bad)).toBeNull();
  });
});
