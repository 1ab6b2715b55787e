import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { DraftValues } from '../../src/entries/draft.ts';
import { stepMachine } from '../../src/flow/stepMachine.ts';
import type { StepEvent } from '../../src/flow/stepSetup.ts';
import { defineStep } from '../../src/model/define.ts';

const source = { work: 'ownWording', place: 'test' } as const;
const step = defineStep({
  id: 'walk',
  stage: 'alongside',
  signs: 'ownWords',
  topics: [
    { id: 'first', fields: [{ id: 'more', kind: 'choice', options: ['yes', 'no'], source }] },
    {
      id: 'second',
      showWhen: { field: 'more', is: ['yes'] },
      fields: [{ id: 'words', kind: 'longText', source }],
    },
    { id: 'third', fields: [{ id: 'note', kind: 'longText', source }] },
  ],
});

function working(values: DraftValues = { more: 'yes' }, startAt?: string) {
  const actor = createActor(stepMachine, {
    input: { step, values, givens: {}, ...(startAt === undefined ? {} : { startAt }) },
  }).start();
  const read = () => {
    const { value, context } = actor.getSnapshot();
    const { work, save } = value as { work: string; save: string };
    return { at: work === 'page' ? `page ${context.topic}` : work, save, context };
  };
  return {
    read,
    after: (...events: readonly (StepEvent | StepEvent['type'])[]) => {
      for (const event of events)
        actor.send((typeof event === 'string' ? { type: event } : event) as StepEvent);
      return read();
    },
  };
}
const typing = (values: DraftValues): StepEvent => ({ type: 'CHANGED', values });
const saved = (revision: number): StepEvent => ({ type: 'SAVED', revision, at: '10.42' });
const signing = (hindrances = 0): StepEvent => ({ type: 'SIGN', hindrances });
const goTo = (topic: string): StepEvent => ({ type: 'GO_TO', topic });

describe('one piece of work', () => {
  it('goes through the open pages to the review and back the same way', () => {
    const work = working();
    expect(work.read().at).toBe('page first');
    expect(work.after('NEXT').at).toBe('page second');
    expect(work.after('NEXT', 'NEXT').at).toBe('review');
    expect(work.after('BACK').at).toBe('page third');
    expect(work.after('BACK', 'BACK').at).toBe('page first');
    expect(work.after('BACK').at).toBe('left');
  });

  it('decides the next page on the answer just given, not on the one before', () => {
    expect(working({}).after(typing({ more: 'yes' }), 'NEXT').at).toBe('page second');
    expect(working({}).after(typing({ more: 'no' }), 'NEXT').at).toBe('page third');
  });

  it('moves to the nearest page when the one it stands on closes', () => {
    expect(working({ more: 'yes' }, 'second').after(typing({ more: 'no' })).at).toBe('page first');
  });

  it('begins where it is asked to, and at the first page when that one is closed', () => {
    expect(working({}, 'third').read().at).toBe('page third');
    expect(working({}, 'second').read().at).toBe('page first');
  });

  it('goes to any open page, and nowhere for a closed or unknown one', () => {
    expect(working().after(goTo('third')).at).toBe('page third');
    expect(working({ more: 'no' }).after(goTo('second')).at).toBe('page first');
    expect(working().after(goTo('elsewhere')).at).toBe('page first');
  });

  it('returns to the review from a page that was opened there', () => {
    const work = working();
    work.after('REVIEW', goTo('first'));
    expect(work.after('NEXT').at).toBe('review');
    expect(work.after(goTo('third'), 'BACK').at).toBe('review');
    expect(work.after(goTo('first'), 'NEXT', 'BACK', 'BACK').at).toBe('page second');
  });

  it('shows what will be signed only when nothing hinders, and signs only from there', () => {
    const work = working();
    expect(work.after(signing()).at).toBe('page first');
    expect(work.after('REVIEW', signing(2)).at).toBe('review');
    expect(work.read().context.hindrances).toBe(2);
    expect(work.after(signing()).at).toBe('whatWillBeSigned');
    expect(work.after(signing()).at).toBe('signing');
    expect(work.after('SIGNED').at).toBe('signed');
  });

  it('asks to be read again when something changes after it was shown', () => {
    expect(working().after('REVIEW', signing(), typing({ more: 'no' })).at).toBe('review');
    expect(working().after('REVIEW', signing(), signing(1)).at).toBe('review');
  });

  it('keeps the work when signing fails, and says why', () => {
    const work = working();
    work.after('REVIEW', signing(), signing(), { type: 'SIGN_FAILED', problem: 'diskFull' });
    expect(work.read()).toMatchObject({ at: 'whatWillBeSigned', context: { signProblem: 'diskFull' } });
    expect(work.after(signing()).context.signProblem).toBeNull();
  });
});

describe('saving, beside it', () => {
  it('says saved only when the newest change is', () => {
    const work = working();
    expect(work.read().save).toBe('saved');
    work.after(typing({ more: 'no' }), typing({ more: 'yes' }));
    expect(work.after(saved(1)).save).toBe('saving');
    expect(work.after(saved(2))).toMatchObject({ save: 'saved', context: { savedAt: '10.42' } });
  });

  it('keeps saying not saved while one types on, until it is', () => {
    const work = working();
    work.after(typing({ note: 'a' }), { type: 'SAVE_FAILED', problem: 'diskFull' });
    expect(work.after(typing({ note: 'ab' }))).toMatchObject({
      save: 'failed',
      context: { values: { note: 'ab' } },
    });
    expect(work.after(saved(2))).toMatchObject({ save: 'saved', context: { saveProblem: null } });
  });

  it('leaves only when everything typed is saved, and stays when that fails', () => {
    const work = working({}, 'third');
    expect(work.after(typing({ note: 'a' }), 'LEAVE').at).toBe('leaving');
    expect(work.after({ type: 'SAVE_FAILED', problem: 'timedOut' }).at).toBe('page third');
    expect(work.after(saved(1), 'LEAVE').at).toBe('left');
  });
});

describe('whatever happens', () => {
  const anyEvent: fc.Arbitrary<StepEvent> = fc.oneof(
    fc.constantFrom<StepEvent>(
      { type: 'NEXT' },
      { type: 'BACK' },
      { type: 'REVIEW' },
      { type: 'SIGNED' },
      { type: 'LEAVE' },
      { type: 'SIGN_FAILED', problem: 'failed' },
      { type: 'SAVE_FAILED', problem: 'failed' },
    ),
    fc.constantFrom('first', 'second', 'third', 'nowhere').map(goTo),
    fc.nat(2).map(signing),
    fc.nat(9).map(saved),
    fc.record({ more: fc.constantFrom('yes', 'no'), note: fc.string() }).map(typing),
  );

  it('nothing typed is lost, and it stands on an open page or on a named place', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const work = working();
        let typed: DraftValues = { more: 'yes' };
        for (const event of events) {
          const { at, context } = work.after(event);
          if (event.type === 'CHANGED') typed = event.values;
          expect(context.values).toEqual(typed);
          const named = ['review', 'whatWillBeSigned', 'signing', 'signed', 'leaving', 'left'];
          expect([...context.open.map((topic) => `page ${topic}`), ...named]).toContain(at);
        }
      }),
      { numRuns: 300 },
    );
  });
});
