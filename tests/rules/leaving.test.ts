import { describe, expect, it } from 'vitest';
import { asLocalDate, asStreamId } from '../../src/entries/ids.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { leavingFactsOf, leavingReasons, mayLeave } from '../../src/rules/leaving.ts';
import { shippedSettings } from '../../src/rules/localSettings.ts';
import { aCase, aMonday, type ACase } from '../support/aCase.ts';

const why = (story: ACase, days: number, settings = shippedSettings) =>
  leavingReasons(leavingFactsOf(story.stands().facts), settings, plusDays(aMonday, days)).map(
    ({ code }) => code,
  );
const journalised = (story: ACase): ACase =>
  story.signs('journalised', { entries: [...story.stands().facts.notJournalised] });
const finished = (): ACase => journalised(aCase().told().evaluated('elevated')).closed();

describe('a case may leave the machine', () => {
  it('thirty days after it was closed, once everything is journalised', () => {
    expect(why(finished(), 29)).toEqual(['tooEarly']);
    expect(why(finished(), 30)).toEqual([]);
    expect(why(finished(), 400)).toEqual([]);
  });
  it('after the days this office has set', () => {
    expect(why(finished(), 7, { ...shippedSettings, daysUntilLeaving: 7 })).toEqual([]);
    expect(why(finished(), 89, { ...shippedSettings, daysUntilLeaving: 90 })).toEqual(['tooEarly']);
  });
  it('never while it is open, reopened, not journalised, or over a card open or waiting', () => {
    expect(why(journalised(aCase().told()), 400)).toEqual(['notClosed']);
    expect(why(aCase().told().evaluated('elevated').closed(), 400)).toEqual(['notJournalised']);
    expect(why(finished().signs('reopening', { why: 'Nye trusler' }), 400)).toEqual(['notClosed']);
    const withChild = finished().signs('children', {
      children: [{ id: 'b1', label: 'Barn 1', tie: 'ownHome' }],
    });
    expect(why(withChild, 400)).toEqual(['cardsUnanswered']);
  });
  it('is told the same from the summary, and a part that cannot be read says no', () => {
    const summary = summarise(finished().entries);
    const stream = asStreamId('case-1');
    const at = (days: number, more: object = {}) =>
      mayLeave({ stream, summary, ...more }, shippedSettings, plusDays(aMonday, days));
    expect(summary.caseFile?.closedOn).toBe(aMonday);
    expect([at(29), at(30)]).toEqual([false, true]);
    expect(at(30, { damaged: true })).toBe(false);
    const { intake: _, ...without } = summary;
    expect(at(30, { summary: without })).toBe(false);
    // Folded by an older machine: nothing is known of its closing.
    const { closedOn: __, ...old } = summary.caseFile ?? { closedOn: asLocalDate('2026-01-01') };
    expect(at(30, { summary: { ...summary, caseFile: old } })).toBe(false);
  });
});
