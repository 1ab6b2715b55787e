import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { asLocalDate } from '../../src/entries/ids.ts';
import { replay } from '../../src/flow/replay.ts';
import { entryOf, moves } from '../explore/moves.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import { aCase, aMonday, signed } from '../support/aCase.ts';

/** Every class of entry the explorer knows, as if each had been signed on a machine of its own. */
const anyEntries = moves.flatMap((move): readonly AnyEntry[] => {
  const body = move.body(emptyFacts, aMonday);
  return body === null ? [] : [entryOf(move, body, aMonday)];
});
const scattered = fc
  .array(
    fc.record({
      entry: fc.constantFrom(...anyEntries),
      device: fc.constantFrom('a', 'b', 'c'),
      lamport: fc.nat({ max: 9 }),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ entry, device, lamport }, index) => ({
      ...entry,
      id: signed('ownWords', { words: 'x', onDay: aMonday }, { id: `e${index}`, lamport }).id,
      device: entry.device.replace(/.*/, device) as typeof entry.device,
      lamport,
    })),
  );

test('any entries in any order are accepted, and the same entries give the same view', () => {
  fc.assert(
    fc.property(scattered, fc.integer({ min: 0, max: 400 }), (entries, days) => {
      const today = aCase().daysLater(days).today;
      const view = replay(entries, { today });
      expect(replay([...entries].reverse(), { today })).toEqual(view);
      expect(replay([...entries, ...entries], { today })).toEqual(view);
    }),
  );
});
test('a body that does not fit its kind is kept, said so, and stops nothing', () => {
  const [told] = aCase().told().entries;
  const broken = {
    ...signed('riskEvaluation', aCase().evaluationBody('high'), { id: 'x', lamport: 2 }),
    body: { level: 'none' },
  };
  const view = replay(told === undefined ? [] : [told, broken], { today: aMonday });
  expect(view).toMatchObject({ unknownKinds: ['riskEvaluation'], value: { risk: 'wanted' } });
});
test('a second person without an evaluation is noted, not lost', () => {
  const early = aCase().signs('secondPerson', { evaluation: 'elsewhere', agrees: 'yes' });
  expect(early.stands().noted).toEqual([early.newest('secondPerson')]);
});
test('an amendment takes the place of what it amends, however often, and never of a judgement', () => {
  const first = aCase().told({ citizenAge: '17' });
  const amended = first.signs(
    'detection',
    { outcome: 'told', wayIn: 'routine', citizenAge: '71' },
    { amends: first.newest('detection') },
  );
  expect(amended.stands().facts).toMatchObject({ citizenAge: 71, children: [] });
  const again = amended.signs(
    'detection',
    { outcome: 'told', wayIn: 'routine', citizenAge: '27' },
    { amends: amended.newest('detection') },
  );
  expect(again.stands().facts).toMatchObject({ citizenAge: 27, children: [] });
  const judged = again.evaluated('high');
  const redone = judged.signs('riskEvaluation', judged.evaluationBody('elevated'), {
    amends: judged.newest('riskEvaluation'),
  });
  expect(redone.stands().facts.riskHistory).toHaveLength(2);
});
test('a reopened case keeps its history, and its old evaluation counts as overdue', () => {
  const back = aCase()
    .told()
    .evaluated('elevated')
    .closed()
    .daysLater(400)
    .signs('reopening', { why: 'Nye trusler' });
  expect(back.stands().value).toMatchObject({ path: 'told', risk: 'overdue' });
  expect(back.stands().facts.riskHistory).toHaveLength(1);
  expect(back.entries).toHaveLength(4);
});
test('closing stops the clock; pause keeps it', () => {
  const told = aCase().told().evaluated('elevated');
  expect(told.closed().daysLater(90).stands().overdue.risk).toBe(false);
  expect(told.signs('pause', { until: '2027-06-01' }).daysLater(90).stands().overdue.risk).toBe(true);
});
test('an event leaves a running course running, and closes only new starts', () => {
  const running = aCase()
    .told()
    .inTargetGroup()
    .evaluated('elevated')
    .planned()
    .decided('individualCourse')
    .courseStarted();
  const later = running
    .signs('caseEvent', { event: 'newViolenceOrThreats', onDay: aMonday })
    .daysLater(30)
    .stands();
  expect(later.value).toMatchObject({ path: { course: 'running' }, risk: 'overdue' });
  expect(asLocalDate(later.overdue.since ?? '')).toBe('2026-11-04');
});
