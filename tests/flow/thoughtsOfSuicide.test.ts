import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asStreamId } from '../../src/entries/ids.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { putOffSpan } from '../../src/rules/putOffSpans.ts';
import { riskLevels } from '../../src/model/vocabulary.ts';
import { aCase, type ACase } from '../support/aCase.ts';

const answered = (told: ACase, attention: readonly string[]) =>
  told.signs('measure', {
    pack: 'madeUp',
    version: '1',
    moment: 'start',
    onDay: told.today,
    filledBy: 'staffWithCitizen',
    inPrivate: 'confirmed',
    answers: { 'madeUp.1': 'often' },
    ...(attention.length === 0 ? {} : { attention: [...attention] }),
  });
const kinds = (told: ACase) => told.stands().nextUp.map(({ kind }) => kind);
const atHome = (told: ACase) =>
  homeLines([{ stream: asStreamId('case-1'), summary: summarise(told.entries) }], [], told.today).lines[0];
const told = answered(aCase().told(), ['madeUp.1']);

describe('a thought of suicide told in an answer', () => {
  it('stands on the case page and at home the same day', () => {
    expect(told.stands().nextUp[0]).toMatchObject({
      kind: 'thoughtsOfSuicide',
      reason: { code: 'thoughtsOfSuicideTold' },
      overdue: false,
    });
    expect(atHome(told)).toMatchObject({ kind: 'thoughtsOfSuicide', latestPutOff: null });
  });

  it('is not there without one', () => {
    expect(kinds(answered(aCase().told(), []))).not.toContain('thoughtsOfSuicide');
  });

  it('is told by the risk evaluation as well, and by one that says what is done today it is not left standing', () => {
    const evaluated = aCase().told().whereSheSays('thoughtsOfSuicide', 'yes');
    expect(kinds(evaluated.evaluated('elevated'))).toContain('thoughtsOfSuicide');
    const acted = evaluated.evaluated('elevated', { actionsToday: 'Vi ringede til lægen sammen.' });
    expect(kinds(acted)).not.toContain('thoughtsOfSuicide');
  });

  it('stays until somebody has written what was done, whatever else is signed', () => {
    const still = told
      .signs('supportiveTalk', { onDay: told.today, about: 'Om noget andet' })
      .evaluated('elevated')
      .signs('provisionalNote', { dangerSigns: 'Tegn' });
    expect(kinds(still)).toContain('thoughtsOfSuicide');
    expect(kinds(still.closed())).toContain('thoughtsOfSuicide');
    const done = still.signs('provisionalNote', { dangerSigns: 'Tegn', done: 'Lægen er ringet op.' });
    expect(kinds(done)).not.toContain('thoughtsOfSuicide');
    expect(atHome(done)?.kind).not.toBe('thoughtsOfSuicide');
  });

  it('is late from the next day on, and never put off at any level', () => {
    const next = told.daysLater(1);
    expect(next.stands().nextUp.find(({ kind }) => kind === 'thoughtsOfSuicide')).toMatchObject({
      overdue: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(null, ...riskLevels), (level) => {
        expect(putOffSpan('thoughtsOfSuicide', level)).toBe('never');
      }),
    );
  });

  it('comes again with a new answer', () => {
    const again = answered(
      told.signs('provisionalNote', { dangerSigns: 'Tegn', done: 'Ringet.' }).daysLater(3),
      ['madeUp.1'],
    );
    expect(again.stands().facts.thoughtsOfSuicide).toMatchObject({ on: again.today });
  });
});
