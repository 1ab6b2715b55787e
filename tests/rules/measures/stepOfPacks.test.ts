import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, StepDefinition } from '../../../src/model/define.ts';
import { withoutAnswer } from '../../../src/model/instruments/packItem.ts';
import { packIds, packs } from '../../../src/model/instruments/packs.ts';
import { bodyAsDraft } from '../../../src/rules/bodyAsDraft.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { inPortions, mostAtATime } from '../../../src/rules/measures/inPortions.ts';
import { closedTopics, visibleTopics } from '../../../src/rules/visibleQuestions.ts';
import { shortSitting } from '../../../src/ui/measures/sittings.ts';
import { aDay, inPrivate, madeUp, measuresSigned, shipped, sittingOf } from '../../support/aSitting.ts';

const short = sittingOf(await shipped(['who5', 'safety', 'conversation']));
const english = await shipped(['who5', 'safety', 'conversation', 'itq', 'pcl5'], 'en');
const asked = (step: StepDefinition) => step.topics.filter(({ id }) => id !== 'sitting');
const fieldsOf = (step: StepDefinition): readonly Field[] => asked(step).flatMap(({ fields }) => fields);

describe('a sitting made from packs', () => {
  it('asks ten questions by default: well-being, safety and the talk', () => {
    expect(shortSitting).toEqual(['who5', 'safety', 'conversation']);
    expect(fieldsOf(short.step)).toHaveLength(10);
    expect(fieldsOf(short.step).length).toBeLessThanOrEqual(mostAtATime);
  });

  it('never asks more than ten items at a time, of whatever pack', () => {
    const all = sittingOf([...english, madeUp]);
    for (const { id, fields } of asked(all.step)) expect(fields.length, id).toBeLessThanOrEqual(10);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200 }), (items) => {
        const portions = inPortions(items);
        expect(portions.flat()).toEqual(items);
        expect(portions.every(({ length }) => length > 0 && length <= mostAtATime)).toBe(true);
      }),
    );
  });

  it('asks every item of a pack in its own words, unmodified, with its options in the pack’s order', () => {
    const { step, wording } = sittingOf(english);
    for (const { pack, words } of english)
      for (const item of pack.items) {
        const field = fieldsOf(step).find(({ id }) => id === item.id);
        expect(wording.fields[item.id]?.label).toBe(words.asked?.items[item.id]);
        const answers = item.options.map((option) => (typeof option === 'string' ? option : option.answer));
        if (field?.kind === 'choice') expect(field.options).toEqual([...answers, ...withoutAnswer]);
        else expect(field).toMatchObject({ kind: 'scale', min: 0, max: 10, options: withoutAnswer });
      }
  });

  it('prints both ends of the safety question', () => {
    expect(short.wording.fields['safety.1']).toMatchObject({
      lowest: 'slet ikke tryg',
      highest: 'helt tryg',
    });
  });

  it('stays closed until it is asked in private', () => {
    expect(visibleTopics(short.step, {}, {}).map(({ id }) => id)).toEqual(['sitting']);
    expect(closedTopics(short.step, {}, {})).toHaveLength(3);
    expect(visibleTopics(short.step, inPrivate, {})).toHaveLength(4);
  });

  it('leaves out what has no words in the language, and never makes some up', async () => {
    const { step } = sittingOf(await shipped(['itq', 'pcl5', 'who5'], 'da'));
    expect(step.asks?.map(({ id }) => id)).toEqual(['who5']);
  });
});

describe('what a sitting signs', () => {
  it('is one entry for each questionnaire that was answered, and none for the others', () => {
    const signed = measuresSigned(short, { ...inPrivate, 'who5.1': '5', 'who5.3': '0', 'safety.1': '2' });
    expect(signed).toEqual([
      {
        onDay: aDay,
        moment: 'start',
        filledBy: 'staffWithCitizen',
        inPrivate: 'confirmed',
        pack: 'who5',
        version: '1998',
        answers: { 'who5.1': '5', 'who5.3': '0' },
      },
      expect.objectContaining({ pack: 'safety', answers: { 'safety.1': '2' } }),
    ]);
  });

  it('keeps not known, refused and not asked apart, each as it was said, whatever is answered', () => {
    const answer = fc.constantFrom('0', '1', '2', '3', '4', '5', ...withoutAnswer);
    const ids = packs.who5.items.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
        fc.infiniteStream(answer),
        (of, from) => {
          const said = Object.fromEntries(of.map((id) => [id, from.next().value]));
          const [body] = measuresSigned(short, { ...inPrivate, ...said });
          expect(body?.answers).toEqual(said);
        },
      ),
    );
  });

  it('names the answers that tell of thoughts of suicide, by the pack’s own flag, and no others', () => {
    const sitting = sittingOf([madeUp]);
    const told = (answers: Record<string, string>) =>
      measuresSigned(sitting, { ...inPrivate, ...answers })[0]?.attention;
    expect(told({ 'madeUp.1': 'never', 'madeUp.2': 'no' })).toBeUndefined();
    expect(told({ 'madeUp.1': 'notKnown', 'madeUp.2': 'refused' })).toBeUndefined();
    expect(told({ 'madeUp.1': 'sometimes', 'madeUp.2': 'no' })).toEqual(['madeUp.1']);
    expect(told({ 'madeUp.1': 'often', 'madeUp.2': 'yes' })).toEqual(['madeUp.1', 'madeUp.2']);
  });

  it('rates each goal by itself, with the goal in the citizen’s words', async () => {
    const sitting = sittingOf(await shipped(['goal']));
    const signed = measuresSigned(sitting, {
      ...inPrivate,
      goals: ['a', 'b', 'c'],
      'goals/a/goal': 'Sove en hel nat',
      'goals/a/goal.1': '3',
      'goals/b/goal': 'Turde åbne døren',
      'goals/b/goal.1': 'refused',
      'goals/c/goal': 'Ringe til min søster',
    });
    expect(signed.map(({ goal, answers }) => [goal, answers])).toEqual([
      ['Sove en hel nat', { 'goal.1': '3' }],
      ['Turde åbne døren', { 'goal.1': 'refused' }],
    ]);
  });

  it('keeps the threshold the office chose', () => {
    const sitting = sittingOf(english.filter(({ pack }) => pack.id === 'pcl5'));
    const [body] = measuresSigned(sitting, { ...inPrivate, 'threshold.pcl5': '33', 'pcl5.1': '4' });
    expect(body?.threshold).toBe(33);
    expect(
      checkForSigning(sitting.step, { ...inPrivate, 'threshold.pcl5': '40', 'pcl5.1': '4' }, {}, aDay).ok,
    ).toBe(false);
  });

  it('is nothing without an answer, and says so at the first question', () => {
    const check = checkForSigning(short.step, inPrivate, {}, aDay);
    expect(check.ok).toBe(false);
    if (!check.ok) expect([...check.problems.keys()]).toEqual(['who5.1']);
  });

  it('is nothing that was not asked in private', () => {
    const check = checkForSigning(short.step, { ...inPrivate, inPrivate: null, 'who5.1': '5' }, {}, aDay);
    expect(check.ok).toBe(false);
    if (!check.ok) expect([...check.problems.keys()]).toContain('inPrivate');
  });

  it('can be corrected: laid out again it signs the same entry', async () => {
    for (const id of packIds.filter((each) => ['who5', 'safety', 'conversation', 'goal'].includes(each))) {
      const sitting = sittingOf(await shipped([id]));
      const [item] = packs[id].items;
      const values =
        id === 'goal' ? { goals: ['a'], 'goals/a/goal': 'Sove', 'goals/a/goal.1': '4' } : { [item.id]: '2' };
      const [body] = measuresSigned(sitting, { ...inPrivate, ...values });
      const again = bodyAsDraft(sitting.step, { ...body }, aDay);
      expect(measuresSigned(sitting, again?.values ?? {})).toEqual([body]);
    }
  });
});
