import { describe, expect, it } from 'vitest';
import { aCase } from '../../support/aCase.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';

const someone = (label: string, more: object = {}) => ({ id: label, label, ...more });

describe('the people around a citizen', () => {
  it('are nobody before somebody was named', () => {
    expect(emptyFacts.network).toEqual([]);
    expect(aCase().told().stands().facts.network).toEqual([]);
  });

  it('who were given no part are not known, and nothing is taken for a yes', () => {
    const { network } = aCase()
      .told()
      .signs('assessment', { networkPeople: [someone('Søster')] })
      .stands().facts;
    expect(network).toEqual([{ label: 'Søster', relation: null, part: 'notKnown', knows: null, safe: null }]);
  });

  it('stay who they were when a later list leaves them out or does not know', () => {
    const { network } = aCase()
      .told()
      .signs('assessment', {
        networkPeople: [
          someone('Svoger', { part: 'harms', safeToContact: 'no' }),
          someone('Søster', { part: 'helps', knows: 'yes', relation: 'storesøster' }),
        ],
      })
      .signs('assessment', {
        networkPeople: [someone('svoger', { part: 'notKnown', safeToContact: 'notKnown' }), someone('Nabo')],
      })
      .stands().facts;
    expect(network.map(({ label, part, safe }) => [label, part, safe])).toEqual([
      ['Svoger', 'harms', 'no'],
      ['Søster', 'helps', null],
      ['Nabo', 'notKnown', null],
    ]);
  });

  it('follow a new word about them', () => {
    const { network } = aCase()
      .told()
      .signs('assessment', { networkPeople: [someone('Nabo', { part: 'couldHelp', safeToContact: 'no' })] })
      .signs('assessment', { networkPeople: [someone('Nabo', { part: 'helps', safeToContact: 'yes' })] })
      .stands().facts;
    expect(network).toMatchObject([{ part: 'helps', safe: 'yes' }]);
  });
});
