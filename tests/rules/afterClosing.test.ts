import { describe, expect, it } from 'vitest';
import { asStreamId } from '../../src/entries/ids.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { standing } from '../../src/flow/standing.ts';
import { summarise } from '../../src/flow/summarise.ts';
import type { ReasonCode } from '../../src/model/reasons.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { leavingFactsOf, leavingReasons, mayLeave } from '../../src/rules/leaving.ts';
import { shippedSettings } from '../../src/rules/localSettings.ts';
import { aCase, aMonday, type ACase } from '../support/aCase.ts';

const closed = aCase()
  .told()
  .evaluated('elevated', { nextOn: plusDays(aMonday, 20) })
  .closed();
const inCase = (story: ACase) => story.stands().nextUp.map(({ reason }) => reason.code);
/** What the home page says of it, from the summary alone. */
const atHome = (story: ACase) =>
  homeLines(
    [{ stream: asStreamId('case-1'), summary: summarise(story.entries) }],
    [],
    story.today,
  ).lines.flatMap((line) => [line, ...line.also].map(({ reason }) => reason.code));
const bothSay = (story: ACase, code: ReasonCode) => [
  inCase(story).includes(code),
  atHome(story).includes(code),
];

describe('in a case that was closed', () => {
  it('danger that is noted stands first in the case and at home, until a trained person has evaluated it', () => {
    const noted = closed.daysLater(90).signs('provisionalNote', { dangerSigns: 'Han venter udenfor' });
    expect(inCase(noted)[0]).toBe('dangerNoted');
    expect(atHome(noted)[0]).toBe('dangerNoted');
    expect(bothSay(noted.evaluated('high'), 'dangerNoted')).toEqual([false, false]);
  });

  it('what happens afterwards makes a new evaluation due that day, and overdue once the next working day is over', () => {
    const quiet = closed.daysLater(90);
    expect(inCase(quiet)).not.toContain('evaluationOverdue');
    for (const told of [
      quiet.signs('caseEvent', { event: 'newViolenceOrThreats', onDay: quiet.today }),
      quiet.signs('lostContact', { onDay: quiet.today, tried: 'Vi ventede.' }),
    ]) {
      expect(bothSay(told, 'evaluationDueByEvent')).toEqual([true, true]);
      expect(bothSay(told.daysLater(4), 'evaluationOverdue')).toEqual([true, true]);
      const again = told.evaluated('elevated');
      for (const code of ['evaluationDueByEvent', 'evaluationDue', 'evaluationOverdue'] as const)
        expect(bothSay(again.daysLater(40), code)).toEqual([false, false]);
    }
  });

  it('what was told before the closing presses no more', () => {
    const story = aCase()
      .told()
      .evaluated('elevated')
      .signs('caseEvent', { event: 'separation', onDay: aMonday })
      .closed();
    expect(bothSay(story.daysLater(90), 'evaluationOverdue')).toEqual([false, false]);
  });

  it('violence told for the first time starts the clock of the first evaluation', () => {
    const worry = aCase()
      .signs('detection', { outcome: 'worryNotTold', wayIn: 'dialogueBased', signs: 'x' })
      .closed();
    const later = worry.daysLater(30);
    for (const told of [
      later.told(),
      later.signs('caseEvent', { event: 'strangulation', onDay: later.today }),
    ])
      expect(bothSay(told, 'firstEvaluationDue')).toEqual([true, true]);
    expect(bothSay(later, 'firstEvaluationDue')).toEqual([false, false]);
  });

  it('a day agreed after the closing comes up; those agreed before it went with it', () => {
    const before = aCase()
      .told()
      .signs('lostContact', { onDay: aMonday, tried: 'x', nextTryOn: '2026-11-09' });
    expect(bothSay(before.closed().on('2026-11-09'), 'tryContactAgain')).toEqual([false, false]);
    const after = aCase()
      .told()
      .closed()
      .signs('lostContact', { onDay: aMonday, tried: 'x', nextTryOn: '2026-11-09' });
    expect(bothSay(after.on('2026-11-09'), 'tryContactAgain')).toEqual([true, true]);
  });

  it('nothing leaves the machine while something waits for an evaluation, also told from the summary', () => {
    const journalised = closed.signs('journalised', { entries: [...closed.stands().facts.notJournalised] });
    const may = (story: ACase) => [
      leavingReasons(leavingFactsOf(story.stands().facts), shippedSettings, story.today).map(
        ({ code }) => code,
      ),
      mayLeave(
        { stream: asStreamId('case-1'), summary: summarise(story.entries) },
        shippedSettings,
        story.today,
      ),
    ];
    const later = journalised.daysLater(60);
    expect(may(later)).toEqual([[], true]);
    expect(may(later.signs('provisionalNote', { dangerSigns: 'x' }))).toEqual([['notEvaluated'], false]);
    expect(may(later.signs('caseEvent', { event: 'addressFound', onDay: later.today }))).toEqual([
      ['notEvaluated'],
      false,
    ]);
  });
});

describe('a correction that concerns a child', () => {
  const card = (story: ACase, child = 'b1') =>
    story.stands().facts.children.find(({ id }) => id === child)?.card;
  const listed = aCase().told().withChild('b1');
  const leftOut = (story: ACase) =>
    story.signs(
      'children',
      { children: [{ id: 'b2', label: 'Barn 2', tie: 'ownHome' }] },
      { amends: story.newest('children') },
    );

  it('takes no card away by leaving the child out of the list', () => {
    const corrected = leftOut(listed);
    expect([card(corrected), card(corrected, 'b2')]).toEqual(['open', 'open']);
    expect(corrected.door('closing', { reason: 'goalsReached' })).toContain('cardOpen');
  });

  it('opens a card that was answered before anybody knew of the danger', () => {
    const answered = listed.cardAnswered('b1');
    const { children } = {
      children: [{ id: 'b1', label: 'Barn 1', tie: 'ownHome', inDangerNow: 'yes' }],
    } as const;
    const corrected = answered.signs(
      'children',
      { children: [...children] },
      { amends: answered.newest('children') },
    );
    expect(card(answered)).toBe('answered');
    expect(card(corrected)).toBe('open');
    expect(inCase(corrected)[0]).toBe('childInDanger');
    const fact = listed.signs('childFact', { child: 'b1', fact: 'Ny skole' }).cardAnswered('b1');
    const graver = fact.signs(
      'childFact',
      { child: 'b1', fact: 'Ny skole', inDangerNow: 'yes' },
      { amends: fact.newest('childFact') },
    );
    expect(card(graver)).toBe('open');
  });

  it('that only mends a word leaves an answered card answered, and a note reads the newest wording alone', () => {
    const answered = listed.cardAnswered('b1');
    const mended = answered.signs(
      'children',
      { children: [{ id: 'b1', label: 'Det yngste barn', tie: 'ownHome' }] },
      { amends: answered.newest('children') },
    );
    expect(card(mended)).toBe('answered');
    expect(mended.stands().facts.children.map(({ label }) => label)).toEqual(['Det yngste barn']);
    expect(standing(mended.entries).filter(({ kind }) => kind === 'children')).toHaveLength(1);
  });
});
