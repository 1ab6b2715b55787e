import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleBody } from '../../../src/entries/assembleBody.ts';
import { wholeNumber } from '../../../src/entries/wholeNumber.ts';
import { bodyShape, itemShape } from '../../../src/entries/bodyShape.ts';
import { cleanText } from '../../../src/entries/cleanText.ts';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { kinds } from '../../../src/entries/kinds.ts';
import type { StepDefinition } from '../../../src/model/define.ts';
import { detectionOutcomes } from '../../../src/model/vocabulary.ts';
import { detection } from '../../../src/model/steps/detection.ts';
import { notification } from '../../../src/model/steps/notification.ts';
import { journalised } from '../../../src/model/steps/records.ts';
import { supportiveTalk } from '../../../src/model/steps/supportiveTalk.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';

const today = asLocalDate('2026-11-22');
const assemble = (step: StepDefinition, values: DraftValues, givens: Record<string, string> = {}) =>
  assembleBody({ step, values, givens, visible: visibleFields(step, values, givens), today });

describe('what a draft is signed into', () => {
  it('carries what the step was opened with, where its body has a place for it', () => {
    const body = assemble(
      notification,
      { answer: 'notNotified', reason: 'x' },
      { child: 'c1', inDangerNow: 'no' },
    );
    expect(Object.fromEntries(body)).toEqual({
      notificationAnswer: { child: 'c1', answer: 'notNotified', reason: 'x' },
    });
  });

  it('takes a given that names several entries as the list its body wants', () => {
    const body = assemble(journalised, { done: 'confirmed' }, { entries: ' e1  e2 ' }).get('journalised');
    expect(body).toEqual({ entries: ['e1', 'e2'] });
  });

  it('reads a date left empty as today where the model says so, and never otherwise', () => {
    expect(assemble(supportiveTalk, {}).get('supportiveTalk')).toMatchObject({ onDay: today });
    expect(assemble(supportiveTalk, { onDay: '3|11|2026' }).get('supportiveTalk')).toMatchObject({
      onDay: '2026-11-03',
    });
    expect(assemble(detection, { outcome: 'notTold' }).get('detection')).not.toHaveProperty('askAgainOn');
  });

  it('leaves what is impossible as it was typed, for the schema to refuse', () => {
    const body = assemble(supportiveTalk, { onDay: '31|2|2026' }).get('supportiveTalk');
    expect(body).toMatchObject({ onDay: '31|2|2026' });
    expect(kinds.supportiveTalk.body.safeParse(body).success).toBe(false);
  });

  it('keeps only the minimum of a detection that is not told, whichever questions were on view', () => {
    const everything = Object.fromEntries(
      detection.topics.flatMap((topic) => topic.fields.map((field) => [field.id, 'yes'])),
    );
    for (const outcome of ['notTold', 'declined', 'notSafeToAsk']) {
      const values: DraftValues = {
        ...everything,
        wayIn: 'routine',
        conversationForm: 'inPerson',
        outcome,
        askAgainOn: '',
      };
      const visible = detection.topics.flatMap((topic) =>
        topic.fields.map((field) => ({ path: field.id, field, topic, item: null, kept: true })),
      );
      const bodies = assembleBody({ step: detection, values, givens: {}, visible, today });
      expect([...bodies.keys()]).toEqual(['detection']);
      expect(bodies.get('detection')).toEqual({ wayIn: 'routine', conversationForm: 'inPerson', outcome });
    }
  });

  it('signs nothing of a kind it does not know', () => {
    expect(assemble({ ...supportiveTalk, signs: 'somethingNewer' }, {}).size).toBe(0);
  });
});

describe('the shape of a body', () => {
  it('is that of the chosen outcome, or of any while none is chosen', () => {
    expect(bodyShape('detection').decidedBy).toBe('outcome');
    expect([...bodyShape('detection', 'notTold').keys].sort()).toEqual([
      'askAgainOn',
      'conversationForm',
      'outcome',
      'wayIn',
    ]);
    expect(bodyShape('detection', 'anything else').keys).toEqual(bodyShape('detection').keys);
    for (const outcome of detectionOutcomes)
      expect(bodyShape('detection', outcome).required.has('wayIn')).toBe(true);
  });

  it('knows lists, and what their items hold', () => {
    expect(bodyShape('safeContactCard').lists).toEqual(new Set(['never']));
    expect(itemShape('children', 'children').required).toEqual(new Set(['id', 'label', 'tie']));
    expect(itemShape('assessment', 'persons').lists).toEqual(new Set(['forms']));
    expect(itemShape('assessment', 'situation').keys.size).toBe(0);
  });
});

describe('text on its way to an entry', () => {
  it('loses nothing that can be seen', () => {
    const seen = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replaceAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, ''));
    fc.assert(
      fc.property(seen, seen, (one, two) => {
        const typed = `${one}\r\n${two}\u0007`;
        expect(cleanText(typed)).toEqual({ text: `${one}\n${two}`.normalize('NFC').trim(), removed: 1 });
      }),
    );
  });

  it('is the same when it is cleaned again, and holds no unseen character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text } = cleanText(typed);
        expect(cleanText(text)).toEqual({ text, removed: 0 });
      }),
    );
  });

  it('makes whole numbers of digits alone', () => {
    expect(wholeNumber(' 007 ')).toBe('7');
    for (const raw of ['1.5', '1e3', '0x1', '-1', '', '１', '12345678901'])
      expect(wholeNumber(raw)).toBeNull();
  });
});
