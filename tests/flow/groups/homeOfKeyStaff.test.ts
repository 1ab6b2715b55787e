import { describe, expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import type { StreamSummary } from '../../../src/entries/summary.ts';
import { summariseGroup } from '../../../src/flow/groups/summariseGroup.ts';
import { homeLines } from '../../../src/flow/homeLines.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aCase, aMonday, type ACase } from '../../support/aCase.ts';
import { aGroup, theGroup, type AGroup } from '../../support/aGroup.ts';

const inGroup = aCase()
  .signs('caseOpened', { alias: 'Birk', responsible: 'Anna' })
  .signs('participation', {
    alias: 'Musvit',
    contactRule: 'x',
    since: aMonday,
    recontactOn: plusDays(aMonday, 14),
  })
  .signs('placement', { group: theGroup, to: 'attending', onDay: aMonday });
const row = (one: ACase): StreamSummary => ({
  stream: asStreamId('case-1'),
  summary: summarise(one.entries),
});
const groupRow = (one: AGroup): StreamSummary => ({
  stream: theGroup,
  type: 'group',
  summary: summariseGroup(one.entries),
});
const due = (rows: readonly StreamSummary[], today = aMonday) =>
  homeLines(rows, [], today)
    .lines.flatMap((line) => [line, ...line.also])
    .map(({ kind, reason }) => `${kind} ${reason.code}`);
const inCase = (one: ACase) => one.stands().nextUp.map(({ kind, reason }) => `${kind} ${reason.code}`);
const word = { group: theGroup, onDay: aMonday, text: 'Blev fulgt hjem af en bil' };

describe('what a group tells comes up for key staff', () => {
  it('a worry stands first, as danger, until the one who was reached is named', () => {
    const told = inGroup.signs(
      'fromGroup',
      { ...word, what: 'concern', concern: 'w1' },
      { role: 'groupLeader' },
    );
    expect(due([row(told)])).toEqual(['danger concernFromGroup']);
    expect(inCase(told)).toEqual(['danger concernFromGroup']);
    const other = told.signs('fromGroup', { ...word, what: 'reached', concern: 'w2' });
    expect(due([row(other)])).toEqual(['danger concernFromGroup']);
    const reached = told.signs('fromGroup', { ...word, what: 'reached', concern: 'w1' });
    expect(due([row(reached)])).toEqual([]);
    expect(due([row(told.closed())])).toContain('danger concernFromGroup');
  });
  it('an absence without a word is silence, and danger where key staff asked to hear the same day', () => {
    const told = inGroup.signs('fromGroup', { ...word, what: 'absence' });
    expect(due([row(told)])).toEqual(['silent absenceFromGroup']);
    expect(inCase(told)).toEqual(['silent absenceFromGroup']);
    const sameDay = told.signs('clearance', {
      group: theGroup,
      sessionOn: aMonday,
      cleared: 'cleared',
      absence: 'actSameDay',
      ring: { name: 'Nina', number: '1' },
      standIn: { name: 'Stig', number: '2' },
    });
    expect(due([row(sameDay)])).toEqual(['danger absenceFromGroup']);
    expect(inCase(sameDay)).toEqual(['danger absenceFromGroup']);
    expect(due([row(sameDay.signs('fromGroup', { ...word, what: 'reached' }))])).toEqual([]);
  });
  it('a citizen who leaves a group comes up until key staff say what comes now, whoever folded the case', () => {
    const out = (to: 'left' | 'declined' | 'movedToIndividual' | 'completed') =>
      inGroup.signs('placement', { group: theGroup, to, onDay: aMonday }, { role: 'groupLeader' });
    const both = (one: ACase) => [due([row(one)]), inCase(one)];
    expect(both(out('left'))).toEqual([['silent leftGroup'], ['silent leftGroup']]);
    expect(both(out('declined'))).toEqual([['silent leftGroup'], ['silent leftGroup']]);
    expect(both(out('movedToIndividual'))).toEqual([
      ['agreement movedFromGroup'],
      ['agreement movedFromGroup'],
    ]);
    expect(both(out('completed'))).toEqual([['agreement completedGroup'], ['agreement completedGroup']]);
    const back = out('left').signs('placement', { group: theGroup, to: 'invited', onDay: aMonday });
    expect(both(back)).toEqual([[], []]);
    const answered = out('left').signs('followUp', { onDay: aMonday, violenceSince: 'no' });
    expect(both(answered).flat()).not.toContain('silent leftGroup');
    // A leader folds what is theirs anew, on a machine where the case file is not open.
    const theirs = summarise(answered.entries.filter(({ compartment }) => compartment === 'participation'));
    const { participation } = theirs;
    const mixed = {
      ...summarise(answered.entries),
      ...(participation === undefined ? {} : { participation }),
    };
    expect(participation?.out).not.toBeNull();
    expect(due([{ stream: asStreamId('case-1'), summary: mixed }])).not.toContain('silent leftGroup');
    // Out of another group since then: nobody has answered that.
    const again = answered
      .signs('placement', { group: 'group-2', to: 'invited', onDay: aMonday })
      .signs('placement', { group: 'group-2', to: 'declined', onDay: aMonday });
    expect(both(again).map((codes) => codes.includes('silent leftGroup'))).toEqual([true, true]);
  });
  it('the day of the waiting list comes once, and as a leader moved it', () => {
    const come = plusDays(aMonday, 14);
    expect(due([row(inGroup)], come)).toEqual(['promisedContact waitingListDue']);
    // A leader has signed on another machine: only what is theirs was folded anew.
    const moved = inGroup.signs('waitingChange', { to: 'waiting', recontactOn: plusDays(aMonday, 7) });
    const { participation } = summarise(moved.entries);
    const stale: StreamSummary = {
      ...row(inGroup),
      summary: { ...row(inGroup).summary, ...(participation === undefined ? {} : { participation }) },
    };
    for (const each of [stale, row(moved)]) {
      expect(due([each], plusDays(aMonday, 6))).toEqual([]);
      expect(due([each], plusDays(aMonday, 7))).toEqual(['promisedContact waitingListDue']);
    }
    // Contact was made: what the leader wrote before does not bring the day back.
    const kept = moved.daysLater(7);
    const talked = kept.signs('supportiveTalk', { onDay: kept.today });
    expect(due([row(talked)], come)).toEqual([]);
    expect(due([row(inGroup.signs('waitingChange', { to: 'withdrawn' }))], come)).toEqual([]);
  });
  it('a session within a week that nobody has cleared them for is asked about', () => {
    const group = aGroup().planned({ firstOn: '2026-11-10' }).composed(['case-1']);
    expect(due([row(inGroup), groupRow(group)])).toEqual([]);
    const near = plusDays(aMonday, 1);
    expect(due([row(inGroup), groupRow(group)], near)).toEqual(['clearance clearanceMissing']);
    // Composed, and not heard from yet: the leader reads that nobody has cleared them, so it is asked here, too.
    const invited = aCase()
      .signs('caseOpened', { alias: 'Birk', responsible: 'Anna' })
      .signs('participation', { alias: 'Musvit', contactRule: 'x', since: aMonday })
      .signs('placement', { group: theGroup, to: 'invited', onDay: aMonday });
    expect(due([row(invited), groupRow(group)], near)).toEqual(['clearance clearanceMissing']);
    const elsewhere = aGroup().planned({ firstOn: '2026-11-10' }).composed(['case-2']);
    expect(due([row(invited), groupRow(elsewhere)], near)).toEqual([]);
    const cleared = inGroup.signs('clearance', {
      group: theGroup,
      sessionOn: '2026-11-10',
      cleared: 'cleared',
      absence: 'afterTwoInARow',
      ring: { name: 'Nina', number: '1' },
      standIn: { name: 'Stig', number: '2' },
    });
    expect(due([row(cleared), groupRow(group)], near)).toEqual([]);
    const ended = group.signs('groupMove', { to: 'ended' });
    expect(due([row(inGroup), groupRow(ended)], near)).toEqual([]);
  });
});
