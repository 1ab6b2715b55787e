import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { measureMoments } from '../../../src/model/instruments/measureVocabulary.ts';
import { measureHistory } from '../../../src/flow/measureHistory.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { suggestedMoment } from '../../../src/rules/measures/suggestedMoment.ts';
import { aCase, aMoment, aMonday, type ACase } from '../../support/aCase.ts';

const measured = (told: ACase, moment: (typeof measureMoments)[number]) =>
  told.signs('measure', {
    pack: 'who5',
    version: '1998',
    moment,
    onDay: told.today,
    filledBy: 'staffWithCitizen',
    inPrivate: 'confirmed',
    answers: { 'who5.1': '3' },
  });
const suggested = (told: ACase) => {
  const { taken, courseEndedOn, reopenedOn } = measureHistory(told.entries);
  return suggestedMoment(
    told.stands().facts,
    { taken: taken.map(({ onDay, body }) => ({ onDay, moment: body.moment })), courseEndedOn, reopenedOn },
    told.today,
  );
};

describe('which measure is suggested', () => {
  it('is the first one once violence was told, and none before', () => {
    expect(suggested(aCase())).toBeNull();
    expect(suggested(aCase().told())).toBe('start');
    expect(suggested(measured(aCase().told(), 'start'))).toBeNull();
  });

  it('follows the course: halfway after four conversations, at its end, and three months later', () => {
    const facts = { ...emptyFacts, toldOn: aMonday };
    const course = { entry: 'c' as never, form: 'individual' as never, ended: false, conversations: 4 };
    const start = { onDay: aMonday, moment: 'start' } as const;
    const soFar = { taken: [start], courseEndedOn: null, reopenedOn: null };
    expect(suggestedMoment({ ...facts, course: { ...course, conversations: 3 } }, soFar, aMonday)).toBeNull();
    expect(suggestedMoment({ ...facts, course }, soFar, aMonday)).toBe('middle');
    const over = { ...facts, course: { ...course, ended: true } };
    const ended = { ...soFar, courseEndedOn: aMonday };
    expect(suggestedMoment(over, ended, aMonday)).toBe('end');
    const done = { ...ended, taken: [start, { onDay: aMonday, moment: 'end' as const }] };
    expect(suggestedMoment(over, done, plusDays(aMonday, 89))).toBeNull();
    expect(suggestedMoment(over, done, plusDays(aMonday, 90))).toBe('followUp');
  });

  it('begins again when a case is opened again', () => {
    const facts = { ...emptyFacts, toldOn: aMonday };
    const taken = [{ onDay: aMonday, moment: 'start' as const }];
    const again = { taken, courseEndedOn: aMonday, reopenedOn: asLocalDate('2027-01-04') };
    expect(suggestedMoment(facts, again, asLocalDate('2027-01-04'))).toBe('start');
  });

  it('is never a lock: a measure of any moment may be taken in every case, by everyone', () => {
    const day = aMonday;
    const cases = [aCase(), aCase().told(), measured(aCase().told(), 'start')];
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...measureMoments), (told, moment) => {
        const body = {
          pack: 'who5',
          version: '1998',
          moment,
          onDay: day,
          filledBy: 'citizenAlone' as const,
          inPrivate: 'confirmed' as const,
          answers: { 'who5.1': '1' },
        };
        const nobody = aMoment(told.today, { competences: [], roles: ['caseworker'] });
        expect(doorOf('measure')(told.stands().facts, undefined, nobody)).toEqual([]);
        expect(doorOf('measure')(told.stands().facts, body, nobody)).toEqual([]);
        expect(
          doorOf('measure')(
            { ...told.stands().facts, closed: { entry: 'x' as never, on: day, newsOn: null, seen: [] } },
            body,
            nobody,
          ),
        ).toEqual([]);
        expect(
          doorOf('measure')(told.stands().facts, { ...body, onDay: plusDays(told.today, 1) }, nobody).map(
            ({ code }) => code,
          ),
        ).toEqual(['dateInFuture']);
      }),
    );
  });
});
