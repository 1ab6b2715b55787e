import { describe, expect, it } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import { starterCriteria } from '../../../src/model/local/pathwayCriteria.ts';
import { criteriaInto } from '../../../src/ui/case/decisionDrafts.ts';
import { afterSigning } from '../../../src/ui/case/nextSteps.ts';
import { tasksOf } from '../../../src/ui/case/tasks.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aCase, aMoment, aMonday } from '../../support/aCase.ts';

describe('the criteria in a draft', () => {
  const begun = criteriaInto({}, starterCriteria);
  const [first] = starterCriteria.criteria.filter(({ kind }) => kind === 'inclusion');
  const id = first?.id ?? '';

  it('stand as they read today, each in its own list, and nothing is answered beforehand', () => {
    expect(begun['criteria.inclusion']).toContain(id);
    expect(begun[`criteria.inclusion/${id}/text`]).toBe(first?.text);
    expect(Object.keys(begun).filter((path) => path.endsWith('/answer'))).toEqual([]);
  });

  it('are left alone while the list is the same', () => {
    expect(criteriaInto({ ...begun, [`criteria.inclusion/${id}/answer`]: 'met' }, starterCriteria)).toEqual(
      {},
    );
  });

  it('that a lead has worded anew lose their answer and keep their remark', () => {
    const criteria = starterCriteria.criteria.map((each) =>
      each.id === id ? { ...each, text: 'Ny ordlyd.' } : each,
    );
    const values = {
      ...begun,
      [`criteria.inclusion/${id}/answer`]: 'met',
      [`criteria.inclusion/${id}/note`]: 'Hun sagde det selv.',
    };
    expect(criteriaInto(values, { ...starterCriteria, version: 'entry-1', criteria })).toEqual({
      [`criteria.inclusion/${id}/text`]: 'Ny ordlyd.',
      [`criteria.inclusion/${id}/answer`]: null,
    });
  });
});

describe('after a signature', () => {
  const ready = aCase()
    .told()
    .inTargetGroup()
    .evaluated('elevated', { nextOn: plusDays(aMonday, 20) })
    .planned();
  const after = (step: Parameters<typeof afterSigning>[0], story: typeof ready) =>
    afterSigning(step, story.stands().facts, aMoment(story.today));

  it('a decision leads on, whatever it was', () => {
    expect(after('pathwayDecision', ready.decided('individualCourse'))?.steps).toEqual([
      'preparingTalk',
      'courseStart',
    ]);
    for (const pathway of ['crisisCentre', 'otherHelp', 'notNow'] as const)
      expect(after('pathwayDecision', ready.decided(pathway))?.steps).toEqual([
        'supportiveTalk',
        'promisedContact',
      ]);
  });

  it('a talk says its next day, or offers to agree on one', () => {
    const running = ready.decided('individualCourse').courseStarted();
    const without = after('conversation', running.signs('conversation', { onDay: aMonday }));
    expect([without?.noDay, without?.steps]).toEqual([true, ['promisedContact']]);
    const nextOn = plusDays(aMonday, 7);
    const agreed = after('conversation', running.signs('conversation', { onDay: aMonday, nextOn }));
    expect([agreed?.nextOn, agreed?.steps]).toEqual([nextOn, []]);
  });

  it('violence since puts a new evaluation first', () => {
    const told = ready.signs('followUp', { onDay: aMonday, violenceSince: 'yes' });
    expect(after('followUp', told)?.steps[0]).toBe('riskEvaluation');
  });
});

it('closing in danger may be written at once, and waits for a look; over an open card it may not', () => {
  const closing = (story: ReturnType<typeof aCase>) =>
    tasksOf(story.stands(), story.entries, [], aMoment(story.today)).find(({ id }) => id === 'closing');
  const high = aCase().told().evaluated('high', { crisisCentre: 'offeredAccepted' });
  expect(closing(high)).toMatchObject({ mayBegin: true, more: ['closingWish'] });
  // Once it is asked for, it is asked for; who asked is not offered to look.
  const asked = high.signs('closingWish', {}, { by: 'bo' });
  expect(closing(asked)?.more).toEqual(['colleagueLook']);
  expect(
    tasksOf(
      asked.stands(),
      asked.entries,
      [],
      aMoment(asked.today, { person: asPersonId('bo'), roles: ['keyStaff'] }),
    ).find(({ id }) => id === 'closing')?.more,
  ).toEqual([]);
  expect(closing(high)?.waits.map(({ code }) => code)).toEqual(['closingNeedsColleague']);
  expect(closing(high.withChild('c'))?.mayBegin).toBe(false);
  expect(closing(high.signs('colleagueLook', { agrees: 'yes' }, { by: 'bo' }))).toMatchObject({
    waits: [],
    more: [],
  });
});
