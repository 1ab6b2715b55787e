import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGroup } from '../../../src/flow/groups/readGroup.ts';
import { summariseGroup } from '../../../src/flow/groups/summariseGroup.ts';
import { aGroup, aParticipant, around } from '../../support/aGroup.ts';

const three = ['a', 'b', 'c'];
const free = { 'leader-1': 'noConflictFound', 'leader-2': 'noConflictFound' } as const;
const asked = (of: string, others: readonly string[] = three) =>
  aParticipant(of)
    .listed()
    .checkedWith(
      Object.fromEntries(others.filter((one) => one !== of).map((one) => [one, 'noConflictFound'])),
      free,
    )
    .placed('attending');
const running = aGroup()
  .planned()
  .signs('groupMove', { to: 'recruiting' })
  .composed(three)
  .signs('groupMove', { to: 'running' });

describe('a group', () => {
  it('goes from planned to running, and shows what comes', () => {
    expect(aGroup().stands().value).toEqual({
      life: 'planned',
      together: 'none',
      worry: 'none',
      sessions: 'noDays',
    });
    const view = running.stands(...three.map((of) => asked(of)));
    expect(view.value).toEqual({ life: 'running', together: 'inPlace', worry: 'none', sessions: 'ahead' });
    expect(view.next).toEqual({ session: 1, onDay: '2026-11-03' });
    expect(view.people.map(({ alias, place }) => `${alias} ${place}`)).toEqual([
      'Fugl a attending',
      'Fugl b attending',
      'Fugl c attending',
    ]);
    expect(running.on('2026-11-03').stands().value.sessions).toBe('today');
    expect(running.on('2026-11-04').stands().value.sessions).toBe('toWriteUp');
    expect(running.signs('groupMove', { to: 'ended' }).stands().value.life).toBe('ended');
    expect(running.signs('groupMove', { to: 'cancelled' }).stands().value.life).toBe('cancelled');
  });

  it('shows both as held when key staff find a conflict later, and tells neither why', () => {
    const found = asked('a').checkedWith({ b: 'mustNotMeet' });
    const view = running.stands(found, asked('b'), asked('c'));
    expect(view.value.together).toBe('held');
    expect(view.people.map(({ place }) => place)).toEqual(['held', 'held', 'attending']);
    expect(view.held.map((one) => [one.case, one.with, one.reasons])).toEqual([
      ['a', ['b'], [{ code: 'mustNotMeetFound' }]],
      ['b', ['a'], [{ code: 'mustNotMeetFound' }]],
    ]);
    const gone = running.stands(found.placed('movedToIndividual'), asked('b'), asked('c'));
    expect(gone.people.map(({ place }) => place)).toEqual(['movedToIndividual', 'attending', 'attending']);
  });

  it('shows somebody nobody has asked about as held, and a leader who must not lead', () => {
    const unasked = aParticipant('c').listed().placed('attending');
    const { held } = running.stands(asked('a', ['a', 'b']), asked('b', ['a', 'b']), unasked);
    expect(held.map((one) => [one.case, one.reasons.map(({ code }) => code)])).toEqual([
      ['a', ['pairNotChecked']],
      ['b', ['pairNotChecked']],
      ['c', ['pairNotChecked', 'leaderNotChecked']],
    ]);
    const wrongLeader = asked('a').checkedWith({}, { 'leader-2': 'mustNotMeet' });
    expect(running.stands(wrongLeader, asked('b'), asked('c')).held).toEqual([
      { case: 'a', reasons: [{ code: 'leaderMustNotLead' }], with: [], leaders: ['leader-2'] },
    ]);
  });

  it('keeps a concern open until somebody writes who was reached about it', () => {
    const told = running.signs(
      'safetyConcern',
      { case: 'a', onDay: '2026-11-03', what: 'Fulgt hjem' },
      { id: 'w1' },
    );
    const corrected = told.signs(
      'safetyConcern',
      { case: 'a', onDay: '2026-11-03', what: 'Fulgt hjem fra bussen' },
      { amends: 'w1', id: 'w2' },
    );
    const reached = {
      about: 'concern',
      case: 'a',
      who: 'Nina Nøgle',
      onDay: '2026-11-03',
      at: '20:10',
    } as const;
    for (const story of [told, corrected]) {
      expect(story.stands().value.worry).toBe('concernOpen');
      expect(story.signs('reached', reached).stands().value.worry).toBe('concernOpen');
      expect(story.signs('reached', { ...reached, concern: 'w1' }).stands().value.worry).toBe('none');
    }
    expect(corrected.signs('reached', { ...reached, concern: 'w2' }).stands().value.worry).toBe('none');
    expect(corrected.signs('reached', { ...reached, case: 'b', concern: 'w1' }).stands().noted).toHaveLength(
      1,
    );
    expect(summariseGroup(corrected.entries).group?.openConcerns).toEqual([
      { concern: 'w1', case: 'a', onDay: '2026-11-03' },
    ]);
  });

  it('loses nobody when two leaders write the same session up on two machines', () => {
    const both = running
      .on('2026-11-03')
      .held(1, { a: 'came', b: 'noWord' })
      .held(1, { c: 'cameLate', b: 'saidSorry' }, { device: 'device-2' });
    expect(
      both.stands().facts.sessions.map(({ people }) => people.map((one) => [one.case, one.attendance])),
    ).toEqual([
      [
        ['c', 'cameLate'],
        ['b', 'saidSorry'],
        ['a', 'came'],
      ],
    ]);
  });

  it('keeps what a newer version wrote, and says so', () => {
    const newer = running.entries.map((entry) =>
      entry.kind === 'groupMove' ? { ...entry, schemaVersion: 99, body: { to: 'asleep' } } : entry,
    );
    const view = readGroup(newer, { today: running.today });
    expect(view.unknownKinds).toEqual(['groupMove']);
    expect(view.value.life).toBe('planned');
  });

  it('says the same however the entries arrived, doubled or not', () => {
    const story = running
      .on('2026-11-03')
      .held(1, { a: 'came', b: 'noWord', c: 'came' })
      .signs('safetyConcern', { case: 'a', onDay: '2026-11-03', what: 'Noget' }, { id: 'w1' })
      .signs('reached', {
        about: 'concern',
        case: 'a',
        concern: 'w1',
        who: 'Nina',
        onDay: '2026-11-03',
        at: '20:10',
      })
      .signs('sessionChange', { to: 'cancelled', session: 2, reason: 'Sygdom' })
      .signs('sessionChange', { to: 'day', session: 3, onDay: '2026-11-18' });
    const participants = around([asked('a').checkedWith({ b: 'mustNotMeet' }), asked('b'), asked('c')]);
    const read = (entries: typeof story.entries) => readGroup(entries, { today: story.today, participants });
    const told = read(story.entries);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...story.entries, ...story.entries], { minLength: story.entries.length * 2 }),
        (entries) => {
          expect(read(entries)).toEqual(told);
        },
      ),
      { numRuns: 50 },
    );
  });
});
