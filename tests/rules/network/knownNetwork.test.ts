import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCase } from '../../support/aCase.ts';
import { networkParts } from '../../../src/model/situationVocabulary.ts';
import { answerStates } from '../../../src/model/vocabulary.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { withNetwork, type NetworkPerson } from '../../../src/rules/knownNetwork.ts';

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

  it('are two under one word when their relations differ, whatever order the lists come in', () => {
    const colleague = {
      label: 'Fatima',
      relation: 'kollega',
      part: 'helps',
      knows: null,
      safe: 'yes',
    } as const;
    const inLaw = { ...colleague, relation: 'svigerinde', part: 'couldHelp', safe: 'no' } as const;
    expect(withNetwork([inLaw], [colleague])).toEqual([inLaw, colleague]);
    expect(withNetwork([colleague], [inLaw])).toEqual([colleague, inLaw]);
    expect(withNetwork([inLaw, colleague], [{ ...colleague, relation: ' Kollega ', knows: 'yes' }])).toEqual([
      inLaw,
      { ...colleague, relation: ' Kollega ', knows: 'yes' },
    ]);
  });

  it('never turn from harm into help by a later list: who harms stands as long as the entry that says so', () => {
    const word = fc.constantFrom('Fatima', 'fatima ', 'Bo');
    const anyone: fc.Arbitrary<NetworkPerson> = fc.record({
      label: word,
      relation: fc.constantFrom(null, 'svigerinde', 'kollega'),
      part: fc.constantFrom(...networkParts),
      knows: fc.constantFrom(null, ...answerStates),
      safe: fc.constantFrom(null, ...answerStates),
    });
    const people = fc.array(anyone, { maxLength: 4 });
    const harmful = (list: readonly NetworkPerson[]) => list.filter(({ part }) => part === 'harms').length;
    fc.assert(
      fc.property(people, people, (before, now) => {
        expect(harmful(withNetwork(before, now))).toBeGreaterThanOrEqual(harmful(before));
      }),
    );
    const harms = { label: 'Fatima', relation: null, part: 'harms', knows: 'yes', safe: 'no' } as const;
    const helps = { ...harms, part: 'helps', safe: 'yes' } as const;
    expect(withNetwork([harms], [helps])).toEqual([harms, helps]);
    expect(withNetwork([harms, helps], [helps])).toEqual([harms, helps]);
    expect(withNetwork([helps], [harms])).toEqual([harms]);
  });
});
