import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkStep } from '../../../src/model/steps/networkStep.ts';
import { networkParts } from '../../../src/model/situationVocabulary.ts';
import { answerStates } from '../../../src/model/vocabulary.ts';
import { concernsIn } from '../../../src/rules/concerns.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';
import { isNeverContacted, mayBeAskedAbout, neverContact } from '../../../src/rules/neverContact.ts';
import { aCase, aMonday } from '../../support/aCase.ts';

const step = {
  relation: 'bror',
  safe: 'yes',
  agreedByCitizen: 'yes',
  what: 'Ring om Lind',
  onDay: aMonday,
} as const;
const known = aCase()
  .told()
  .signs('assessment', {
    persons: [{ id: 'p', label: 'Storebroren', relation: 'sibling', forms: ['physical'] }],
    networkPeople: [
      { id: '1', label: 'Lillebroren', part: 'harms' },
      { id: '2', label: 'Naboen', part: 'helps', relation: 'nabo', safeToContact: 'yes' },
      { id: '3', label: 'Onklen' },
      { id: '4', label: 'Veninden', part: 'couldHelp', safeToContact: 'no' },
    ],
  });

describe('who is never contacted', () => {
  it('is everybody who uses violence, harms, is not known or not safe, each with the reason', () => {
    expect(neverContact(known.stands().facts)).toEqual([
      { label: 'Storebroren', why: 'usesViolence' },
      { label: 'Lillebroren', why: 'harms' },
      { label: 'Onklen', why: 'notKnown' },
      { label: 'Veninden', why: 'notSafe' },
    ]);
    expect(mayBeAskedAbout(known.stands().facts).map(({ label }) => label)).toEqual(['Naboen']);
  });

  it.each(['Storebroren', ' lillebroren', 'ONKLEN', 'Veninden'])(
    'closes the door to %s, whatever is said of them now',
    (who) => {
      expect(known.door('networkStep', { ...step, who })).toEqual(['networkPersonOnMap']);
    },
  );

  it('leaves the door open to one the map trusts, and to one it does not know of', () => {
    for (const who of ['Naboen', 'Læreren']) expect(known.door('networkStep', { ...step, who })).toEqual([]);
  });

  it('is still never contacted when a later list calls the same word a helper', () => {
    const kinder = known.signs('assessment', {
      networkPeople: [{ id: '9', label: 'Lillebroren', part: 'helps', safeToContact: 'yes' }],
    });
    expect(kinder.door('networkStep', { ...step, who: 'Lillebroren' })).toEqual(['networkPersonOnMap']);
  });

  it('and who may be asked about are never one and the same', () => {
    const person = fc.record({
      label: fc.constantFrom('Mor', 'Far', 'mor ', 'Nabo'),
      relation: fc.constant(null),
      part: fc.constantFrom(...networkParts),
      knows: fc.constant(null),
      safe: fc.option(fc.constantFrom(...answerStates), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(person), (network) => {
        const facts = { ...known.stands().facts, network };
        for (const { label } of mayBeAskedAbout(facts)) expect(isNeverContacted(facts, label)).toBe(false);
      }),
    );
  });
});

describe('a peer with own experience', () => {
  it('comes after a talk about whether it fits', () => {
    const peer = { ...step, who: 'Læreren', sort: 'peer' } as const;
    expect(known.door('networkStep', peer)).toEqual(['peerNeedsTalk']);
    expect(known.door('networkStep', { ...peer, suitabilityTalk: 'confirmed' })).toEqual([]);
  });
});

it('how a step went is told whenever it is known, also of a closed case, never of a day to come', () => {
  const told = { about: 'networkStep-1', how: 'Godt', onDay: aMonday };
  expect(known.closed().door('howItWent', told)).toEqual([]);
  expect(known.door('howItWent', { ...told, onDay: '2026-12-24' })).toEqual(['dateInFuture']);
});

it('where it is about honour, the page of a step says never to contact the family', () => {
  const raised = (one: typeof known) =>
    concernsIn(visibleFields(networkStep, {}, {}), {}, one.stands().facts).map(({ code, at }) => [code, at]);
  const honour = known.signs('caseEvent', { event: 'plannedMarriage', onDay: aMonday });
  expect(raised(known)).toEqual([]);
  expect(raised(honour)).toEqual([['neverTheFamily', 'who']]);
});
