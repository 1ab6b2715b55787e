import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { offers, type Offer } from '../../../src/model/directory/offers.ts';
import { checkAgainAfterDays, directoryNumbers } from '../../../src/model/directoryNumbers.ts';
import { blockMarks } from '../../../src/model/plan/blockMarks.ts';
import { situationMarks, type SituationMark } from '../../../src/model/situationMarks.ts';
import { answerStates, planBlocks } from '../../../src/model/vocabulary.ts';
import { checkMark } from '../../../src/rules/checkMark.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { fittingOffers } from '../../../src/rules/fittingOffers.ts';

const told = { violenceKnown: true, atCrisisCentre: null };
const idsFor = (marks: readonly SituationMark[], facts: Parameters<typeof fittingOffers>[1] = told) =>
  fittingOffers(marks, facts).map(({ offer }) => offer.id);
const blocksFor = (mark: SituationMark) => planBlocks.filter((block) => blockMarks[block].includes(mark));
const anyCase = fc.record({
  violenceKnown: fc.boolean(),
  atCrisisCentre: fc.constantFrom(null, ...answerStates),
});
const anyMarks = fc.subarray([...situationMarks]);
const all: readonly Offer[] = offers;

describe('offers for a case', () => {
  it('never bring the parties together, whatever was told and also before anything was told', () => {
    expect(all.filter((offer) => offer.neverWhileViolence === true).length).toBe(3);
    fc.assert(
      fc.property(anyMarks, anyCase, (marks, facts) => {
        for (const { offer } of fittingOffers(marks, facts)) {
          expect(offer.neverWhileViolence).toBeUndefined();
          expect(offer.kind).not.toBe('together');
          expect(offer.forWhom).not.toContain('personsUsingViolence');
        }
      }),
    );
  });

  it('each have a reason that the case really holds', () => {
    fc.assert(
      fc.property(anyMarks, anyCase, (marks, facts) => {
        for (const { offer, because } of fittingOffers(marks, facts)) {
          expect(because.length).toBeGreaterThan(0);
          for (const reason of because) {
            if (reason === 'violenceKnown') expect(facts.violenceKnown).toBe(true);
            else expect(marks.includes(reason) && offer.needs.some((need) => need === reason)).toBe(true);
          }
        }
      }),
    );
  });

  it('stand with the most reasons first behind the number for danger, and are the same whatever order the marks came in', () => {
    fc.assert(
      fc.property(anyMarks, anyCase, (marks, facts) => {
        const found = fittingOffers(marks, facts);
        const behind = found.filter(({ offer }) => offer.id !== 'emergency');
        const reasons = behind.map(
          ({ because }) => because.filter((each) => each !== 'violenceKnown').length,
        );
        expect(reasons).toEqual([...reasons].sort((one, other) => other - one));
        expect(fittingOffers([...marks].reverse(), facts)).toEqual(found);
      }),
    );
  });

  it('are each reached by some mark, unless they are for the full list alone', () => {
    const reached = new Set(situationMarks.flatMap((mark) => idsFor([mark])));
    const onlyInFull = all.filter(({ id }) => !(reached as ReadonlySet<string>).has(id)).map(({ id }) => id);
    expect(onlyInFull).toEqual([
      'ankestyrelsen',
      'dialogModVold',
      'familyTherapy',
      'networkMeeting',
      'mediation',
    ]);
  });

  it('name the honour safety consultants first for a planned journey and a passport that was taken', () => {
    const found = fittingOffers(
      [
        'childrenAround',
        'negativeSocialControl',
        'honour',
        'severalPersons',
        'familyUsesViolence',
        'papersHeld',
      ],
      told,
    );
    expect(found[0]).toMatchObject({
      offer: { id: 'safetyConsultants' },
      because: ['honour', 'negativeSocialControl', 'papersHeld'],
    });
    expect(found.map(({ offer }) => offer.id)).toContain('red');
  });

  it('give a man who is followed a place for him, and nothing that is for women alone or for those who use violence', () => {
    const found = idsFor(['childrenAround', 'left', 'stalking', 'man', 'policeOrOrders']);
    for (const id of [
      'stalkingCentre',
      'mandecentret',
      'localCrisisCentre',
      'assaultAlarm',
      'familieretshuset',
    ])
      expect(found).toContain(id);
    for (const id of ['danner', 'dialogModVold']) expect(found).not.toContain(id);
  });

  it('take nothing from a woman who wishes LGBT+ offers, and send her to no place for men', () => {
    const found = idsFor(['leaving', 'lgbt']);
    for (const id of ['danner', 'localLgbt', 'localCrisisCentre']) expect(found).toContain(id);
    expect(found).not.toContain('mandecentret');
    expect(blocksFor('lgbt')).toContain('offersMenLgbt');
    expect(blocksFor('man')).toContain('offersMenLgbt');
  });

  it('stand behind the number for danger, wherever that fits', () => {
    expect(idsFor(['neckOrBreath', 'leaving', 'papersHeld', 'housing'])[0]).toBe('emergency');
  });

  it('offer no other crisis centre to somebody who stays at one', () => {
    const found = idsFor(['left', 'housing'], { violenceKnown: true, atCrisisCentre: 'yes' });
    expect(found).not.toContain('localCrisisCentre');
    expect(found).not.toContain('danner');
    expect(found).toContain('levUdenVold');
  });

  it('name day-and-night advice and a crisis centre as soon as violence is known, and nothing before', () => {
    expect(idsFor([])).toEqual(['levUdenVold', 'localCrisisCentre']);
    expect(idsFor([], { violenceKnown: false, atCrisisCentre: null })).toEqual([]);
  });
});

describe('content that ages', () => {
  it('is marked until somebody here has confirmed it, and again when it is more than 180 days old', () => {
    const checkedOn = asLocalDate('2026-11-21');
    const last = plusDays(checkedOn, checkAgainAfterDays);
    expect(checkMark({ checkedOn, mark: 'toCheck' }, checkedOn)).toBe('toCheck');
    expect(checkMark({ checkedOn, mark: 'confirmed' }, last)).toBe('confirmed');
    expect(checkMark({ checkedOn, mark: 'confirmed' }, plusDays(last, 1))).toBe('tooOld');
    expect(checkMark({ checkedOn, mark: 'toCheck' }, plusDays(last, 1))).toBe('tooOld');
  });

  it('ships marked, but for 112, and never names the number that is out of date', () => {
    expect(all.filter((offer) => offer.mark === 'confirmed').map(({ id }) => id)).toEqual(['emergency']);
    expect(JSON.stringify([all, directoryNumbers]).replaceAll(/\D/g, '')).not.toContain('70203082');
  });
});
