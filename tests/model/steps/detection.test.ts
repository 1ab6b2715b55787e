import { describe, expect, it } from 'vitest';
import { aasIds, harkIds, supplementIds } from '../../../src/entries/bodies/detection.ts';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { detection } from '../../../src/model/steps/detection.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { visibleFields, visibleTopics } from '../../../src/rules/visibleQuestions.ts';

const routine = { wayIn: 'routine' };
const today = asLocalDate('2026-11-20');
const pages = (values: DraftValues, givens: Readonly<Record<string, string>> = routine) =>
  visibleTopics(detection, values, givens).map((topic) => topic.id);
const questions = (values: DraftValues, topic: string, givens: Readonly<Record<string, string>> = routine) =>
  visibleFields(detection, values, givens, topic).map((each) => each.field.id);
const signed = (values: DraftValues, givens: Readonly<Record<string, string>> = routine) =>
  checkForSigning(detection, values, givens, today);

const alone = { conversationForm: 'inPerson', 'safeToAsk.inPerson': 'confirmed' };

describe('detection', () => {
  it('asks the very items the entries keep', () => {
    const ids = new Set(detection.topics.flatMap((topic) => topic.fields.map((field): string => field.id)));
    const items = [...ids].filter((id) => /^(hark|aas|supplement)\./.test(id));
    expect(items).toEqual([...harkIds, ...aasIds, ...supplementIds]);
  });

  it('shows one safe-to-ask check, for the form of the conversation', () => {
    for (const form of ['inPerson', 'outreach', 'telephone']) {
      const checks = questions({ conversationForm: form }, 'opening').filter((id) =>
        id.startsWith('safeToAsk'),
      );
      expect(checks).toEqual([`safeToAsk.${form}`]);
    }
  });

  it('asks for the check again when the form of the conversation changes', () => {
    const values = { ...alone, askedWith: 'hark' };
    expect(pages(values)).toEqual(['opening', 'hark', 'outcome']);
    expect(pages({ ...values, conversationForm: 'telephone' })).toEqual(['opening']);
  });

  it('keeps every question about violence closed without the check', () => {
    const asking = detection.topics.filter((topic) => 'needsSafeToAsk' in topic).map((topic) => topic.id);
    expect(asking).toEqual(['hark', 'aas', 'supplement']);
    for (const askedWith of ['hark', 'aas']) {
      const open = pages({ conversationForm: 'inPerson', askedWith, 'addSupplement.hark': 'yes' });
      expect(open.filter((id) => asking.some((each) => each === id))).toEqual([]);
    }
  });

  it('ends the short routine question on its first page: three answers', () => {
    const values = { ...alone, outcome: 'notTold' };
    expect(pages(values)).toEqual(['opening']);
    const check = signed(values);
    expect(check.ok && check.bodies).toEqual([
      { kind: 'detection', body: { outcome: 'notTold', wayIn: 'routine', conversationForm: 'inPerson' } },
    ]);
  });

  it('keeps only the minimum of what a screen was answered with when nothing was told', () => {
    for (const outcome of ['notTold', 'declined', 'notSafeToAsk']) {
      const values = {
        ...alone,
        askedWith: 'hark',
        'hark.h': 'no',
        'hark.a': 'refused',
        outcome,
        askAgainOn: '2026-12-01',
        reminderHandle: 'Birk',
      };
      const check = signed(values);
      expect(check.ok && check.bodies).toEqual([
        {
          kind: 'detection',
          body: { outcome, wayIn: 'routine', conversationForm: 'inPerson', askAgainOn: '2026-12-01' },
        },
      ]);
    }
  });

  it('asks for a date when it was not safe to ask', () => {
    const check = signed({ conversationForm: 'inPerson', outcome: 'notSafeToAsk' });
    expect(check.ok ? [] : [...check.problems.keys()]).toEqual(['askAgainOn']);
  });

  it('asks for the outcome after the screen when a screen is used, and only there', () => {
    const values = { ...alone, askedWith: 'aas', outcome: 'notTold' };
    expect(questions(values, 'opening')).not.toContain('outcome');
    expect(questions(values, 'opening')).not.toContain('askAgainOn');
    expect(questions(values, 'outcome')).toEqual(['outcome', 'askAgainOn']);
  });

  it('signs what was told, with the children, the safe contact card and the case', () => {
    const check = signed({
      ...alone,
      askedWith: 'hark',
      'hark.h': 'yes',
      'hark.a': 'yes',
      'hark.r': 'no',
      'hark.k': 'no',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '34',
      pregnant: 'no',
      childrenAround: 'yes',
      children: ['c1'],
      'children/c1/label': 'Barn 1',
      'children/c1/age': '6',
      'children/c1/tie': 'ownHome',
      phoneWatched: 'yes',
      never: ['sms', 'call'],
      channel: 'inPersonMeeting',
      wants: 'Ro til børnene',
      alias: 'Asp',
      responsible: 'AB',
    });
    expect(check.ok && check.bodies.map((each) => each.kind)).toEqual([
      'detection',
      'children',
      'safeContactCard',
      'caseOpened',
    ]);
    expect(check.ok && check.bodies[0]?.body).toMatchObject({
      safeToAsk: 'confirmed',
      askedWith: 'hark',
      'hark.h': 'yes',
    });
  });

  it('records a worry on the phone without any name, with the unborn child', () => {
    const check = signed(
      {
        wayIn: 'dialogueBased',
        conversationForm: 'telephone',
        'safeToAsk.telephone': 'confirmed',
        outcome: 'worryNotTold',
        dangerNow: 'notKnown',
        signs: 'En stemme i baggrunden',
        pregnant: 'yes',
        children: ['u'],
        'children/u/label': 'Det ufødte barn',
        'children/u/tie': 'unborn',
        alias: 'Rose',
        responsible: 'AB',
      },
      {},
    );
    expect(check.ok && check.bodies.map((each) => each.kind)).toEqual([
      'detection',
      'children',
      'caseOpened',
    ]);
  });

  it('takes no "not told" while the question could not be asked', () => {
    for (const outcome of ['notTold', 'declined']) {
      const check = signed({ conversationForm: 'inPerson', outcome });
      expect(check.ok ? [] : [...check.problems]).toEqual([['outcome', { code: 'notAnOption' }]]);
    }
    const told = { conversationForm: 'inPerson', outcome: 'told', dangerNow: 'no', alias: 'Lind' };
    expect(signed({ ...told, responsible: 'AB' }).ok).toBe(true);
  });

  it('lets a disclosure nobody asked for be recorded without the check', () => {
    const values = {
      wayIn: 'spontaneous',
      conversationForm: 'outreach',
      outcome: 'told',
      dangerNow: 'no',
      alias: 'Lind',
      responsible: 'AB',
    };
    expect(questions(values, 'opening', {}).filter((id) => id.startsWith('safeToAsk'))).toEqual([]);
    expect(signed(values, {}).ok).toBe(true);
  });

  it('asks why when a watched way of contact is chosen', () => {
    const values = { ...alone, outcome: 'told', phoneWatched: 'yes', channel: 'sms' };
    expect(questions(values, 'contact')).toContain('channelReason');
    expect(questions({ ...values, channel: 'inPersonMeeting' }, 'contact')).not.toContain('channelReason');
  });
});
