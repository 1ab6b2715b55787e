import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { detection } from '../../../src/model/steps/detection.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { closedTopics, visibleFields, visibleTopics } from '../../../src/rules/visibleQuestions.ts';

const today = asLocalDate('2026-11-22');
const routine = { wayIn: 'routine' };
const safe = { conversationForm: 'inPerson', 'safeToAsk.inPerson': 'confirmed' };
const topics = (values: DraftValues, givens: Record<string, string> = routine) =>
  visibleTopics(detection, values, givens).map((topic) => topic.id);
const sign = (values: DraftValues, givens: Record<string, string> = routine) =>
  checkForSigning(detection, values, givens, today);

const paths = (givens: Record<string, string>) =>
  visibleFields(detection, {}, givens).map((each) => each.path);

describe('a detection, as a form', () => {
  it('keeps our questions closed until it is safe to ask, whatever else is answered', () => {
    const asking = { conversationForm: 'inPerson', askedWith: 'hark', 'hark.h': 'yes' };
    expect(topics(asking)).not.toContain('hark');
    expect(topics({ ...asking, 'safeToAsk.inPerson': 'confirmed' })).toContain('hark');
    expect(
      topics({ ...asking, conversationForm: 'telephone', 'safeToAsk.inPerson': 'confirmed' }),
    ).not.toContain('hark');
    expect(closedTopics(detection, { ...asking }, {}).length).toBe(0);
  });

  it('opens with the question how it began only when that is not known yet', () => {
    expect(paths({})).toContain('wayIn');
    expect(paths(routine)).not.toContain('wayIn');
    expect(paths({ 'given.wayIn': 'routine' })).not.toContain('wayIn');
  });

  it('keeps only the minimum when violence was not told, and nothing typed is lost', () => {
    const values = {
      ...safe,
      askedWith: 'hark',
      'hark.h': 'no',
      'hark.a': 'no',
      outcome: 'notTold',
      askAgainOn: '1|12|2026',
      ownWords: 'typed before the outcome changed',
      alias: 'Asp',
      children: ['c1'],
      'children/c1/label': 'Barn 1',
    };
    const check = sign(values);
    expect(check).toMatchObject({ ok: true });
    expect(check.ok ? check.bodies : null).toEqual([
      {
        kind: 'detection',
        body: {
          outcome: 'notTold',
          wayIn: 'routine',
          conversationForm: 'inPerson',
          askAgainOn: '2026-12-01',
        },
      },
    ]);
    expect(values.ownWords).toBe('typed before the outcome changed');
  });

  it('signs into several entries when violence was told', () => {
    const check = sign({
      ...safe,
      askedWith: 'hark',
      'hark.h': 'yes',
      'hark.k': 'no',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: ' 034 ',
      childrenAround: 'yes',
      children: ['c1', 'c2'],
      'children/c1/label': 'Barn 1',
      'children/c1/age': '6',
      'children/c1/tie': 'ownHome',
      'children/c2/label': 'Barn 2',
      'children/c2/tie': 'ownHome',
      phoneWatched: 'yes',
      alias: 'Asp',
      responsible: 'NN',
    });
    expect(check.ok ? null : [...check.problems]).toBeNull();
    const bodies = check.ok ? Object.fromEntries(check.bodies.map(({ kind, body }) => [kind, body])) : {};
    expect(bodies['detection']).toMatchObject({
      outcome: 'told',
      safeToAsk: 'confirmed',
      citizenAge: '34',
      'hark.h': 'yes',
    });
    expect(bodies['children']).toEqual({
      children: [
        { id: 'c1', label: 'Barn 1', age: '6', tie: 'ownHome' },
        { id: 'c2', label: 'Barn 2', tie: 'ownHome' },
      ],
    });
    expect(bodies['safeContactCard']).toEqual({ never: [], phoneWatched: 'yes' });
    expect(bodies['caseOpened']).toEqual({ alias: 'Asp', responsible: 'NN' });
  });

  it('names what is missing by its path', () => {
    const check = sign({
      ...safe,
      askedWith: 'openQuestion',
      outcome: 'told',
      childrenAround: 'yes',
      children: ['c1'],
    });
    expect(check.ok).toBe(false);
    expect(check.ok ? [] : [...check.problems.keys()]).toEqual(
      expect.arrayContaining(['dangerNow', 'children/c1/label', 'children/c1/tie', 'alias', 'responsible']),
    );
  });
});
