import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftValue, DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { defineStep, type StepDefinition } from '../../../src/model/define.ts';
import { stepIds, steps } from '../../../src/model/steps/steps.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { problemsIn } from '../../../src/rules/problemsIn.ts';
import {
  closedTopics,
  offeredOptions,
  visibleFields,
  visibleTopics,
} from '../../../src/rules/visibleQuestions.ts';

const today = asLocalDate('2026-11-22');
const source = { work: 'ownWording', place: 'test' } as const;
const form = defineStep({
  id: 'form',
  stage: 'assessment',
  signs: 'assessment',
  topics: [
    {
      id: 'page',
      fields: [
        { id: 'citizenAge', kind: 'number', min: 0, max: 120, source },
        { id: 'situation', kind: 'longText', required: true, source },
        { id: 'livesTogether', kind: 'choice', options: ['yes', 'no'], source },
        {
          id: 'persons',
          kind: 'list',
          source,
          items: [
            { id: 'label', kind: 'shortText', required: true, source },
            { id: 'relation', kind: 'choice', options: ['partner', 'parent'], required: true, source },
            {
              id: 'when',
              kind: 'shortText',
              showWhen: { field: 'relation', is: ['partner'] },
              required: true,
              source,
            },
          ],
        },
      ],
    },
  ],
});
const problems = (values: DraftValues, how: 'asTyped' | 'forSigning' = 'asTyped') =>
  Object.fromEntries(problemsIn(form, values, {}, today, how));
const signed = (values: DraftValues) => checkForSigning(form, { situation: 'x', ...values }, {}, today);

describe('a form made from the model', () => {
  it('lets a page be left half filled, and asks for what is required only when it is to be signed', () => {
    expect(problems({})).toEqual({});
    expect(problems({ situation: ' \n ' }, 'forSigning')).toEqual({ situation: { code: 'required' } });
  });

  it.each([
    ['-1', { code: 'notANumber' }],
    ['121', { code: 'numberOutOfRange', min: 0, max: 120 }],
    ['34,5', { code: 'notANumber' }],
    ['fire', { code: 'notANumber' }],
    ['0', undefined],
    [' 120 ', undefined],
  ])('reads the age %s', (age, expected) => {
    expect(problems({ citizenAge: age })['citizenAge']).toEqual(expected);
  });

  it('takes twenty thousand characters and not one more, and says how many there are', () => {
    expect(problems({ situation: 'å'.repeat(20_000) })).toEqual({});
    expect(problems({ situation: 'å'.repeat(20_001) })).toEqual({
      situation: { code: 'tooLong', most: 20_000, length: 20_001 },
    });
  });

  it('signs emoji and pasted pages as they are, leaves unseen characters out and says so', () => {
    const check = signed({ situation: 'a\u0000\u202Eb 👩‍👧 <script>alert(1)</script>\r\n ' });
    expect(check).toMatchObject({
      ok: true,
      bodies: [{ body: { situation: 'ab 👩‍👧 <script>alert(1)</script>' } }],
      notices: [{ path: 'situation', code: 'unseenCharactersLeftOut', count: 2 }],
    });
  });

  it('does not sign a text of unseen characters alone for one that is required', () => {
    expect(signed({ situation: '\u0000\u0000' })).toMatchObject({ ok: false });
  });

  it('refuses an answer that is no longer an option, without losing it', () => {
    expect(problems({ livesTogether: 'sometimes' })).toEqual({ livesTogether: { code: 'notAnOption' } });
  });

  it('names the very item of a list where something is missing, and asks only what is on view there', () => {
    const persons = { persons: ['a', 'b'], 'persons/a/label': 'Far', 'persons/a/relation': 'parent' };
    expect(problems({ situation: 'x', ...persons, 'persons/b/relation': 'partner' }, 'forSigning')).toEqual({
      'persons/b/label': { code: 'required' },
      'persons/b/when': { code: 'required' },
    });
  });

  it('leaves out of the entry what was answered in an item and is hidden since', () => {
    const check = signed({
      persons: ['a'],
      'persons/a/label': 'Far',
      'persons/a/relation': 'parent',
      'persons/a/when': 'typed while the relation was another',
      'persons/gone/label': 'removed',
    });
    expect(check.ok ? check.bodies[0]?.body : null).toMatchObject({
      persons: [{ id: 'a', label: 'Far', relation: 'parent' }],
    });
    expect(JSON.stringify(check)).not.toMatch(/typed while|removed/);
  });

  it('offers only what was marked, and keeps what is chosen already', () => {
    const field = {
      id: 'covers',
      kind: 'choices',
      options: ['stalking', 'isolation', 'newPartner'],
      onlyWhere: { prefix: 'factor.', is: ['yes'] },
      source,
    } as const;
    expect(offeredOptions(field, { 'factor.stalking': 'yes', covers: ['newPartner'] }, 'covers')).toEqual([
      'stalking',
      'newPartner',
    ]);
  });
});

const chained = (first: object, second: object): StepDefinition => ({
  id: 'chain',
  stage: 'alongside',
  signs: 'ownWords',
  topics: [
    {
      id: 'page',
      fields: [
        { id: 'a', kind: 'choice', options: ['yes', 'no'], source, ...first },
        { id: 'b', kind: 'choice', options: ['yes', 'no'], source, ...second },
        { id: 'c', kind: 'shortText', source, showWhen: { field: 'b', is: ['yes'] } },
      ],
    },
  ],
});
const shown = (step: StepDefinition, values: DraftValues) =>
  visibleFields(step, values, {}).map((each) => each.path);

describe('conditions', () => {
  it('do not rest on an answer that is itself hidden', () => {
    const step = chained({}, { showWhen: { field: 'a', is: ['yes'] } });
    expect(shown(step, { a: 'yes', b: 'yes' })).toEqual(['a', 'b', 'c']);
    expect(shown(step, { a: 'no', b: 'yes' })).toEqual(['a']);
  });

  it('end where they run in a circle', () => {
    const step = chained(
      { showWhen: { field: 'b', is: ['yes'] } },
      { showWhen: { field: 'a', is: ['yes'] } },
    );
    expect(shown(step, { a: 'yes', b: 'yes' })).toEqual([]);
  });
});

describe('pages that ask about violence', () => {
  const asking = (safeToAskWhen: StepDefinition['safeToAskWhen']): StepDefinition => ({
    id: 'asking',
    stage: 'detection',
    signs: 'ownWords',
    ...(safeToAskWhen === undefined ? {} : { safeToAskWhen }),
    topics: [
      { id: 'before', fields: [{ id: 'safe', kind: 'confirm', source }] },
      {
        id: 'ours',
        needsSafeToAsk: true,
        fields: [{ id: 'words', kind: 'longText', required: true, source }],
      },
    ],
  });
  const open = (step: StepDefinition, values: DraftValues) =>
    visibleTopics(step, values, {}).map((topic) => topic.id);

  it('open on the confirmation alone, and their answers are out of sight before it', () => {
    const step = asking({ field: 'safe', is: ['confirmed'] });
    expect(open(step, { words: 'typed' })).toEqual(['before']);
    expect(closedTopics(step, { words: 'typed' }, {}).map((topic) => topic.id)).toEqual(['ours']);
    expect(visibleFields(step, { words: 'typed' }, {}).map((each) => each.path)).toEqual(['safe']);
    expect(open(step, { safe: 'confirmed' })).toEqual(['before', 'ours']);
  });

  it('take nothing but the confirmation for one, and stay closed where a step never asks for it', () => {
    expect(open(asking({ answered: 'safe' }), { safe: 'perhaps' })).toEqual(['before']);
    expect(open(asking(undefined), { safe: 'confirmed' })).toEqual(['before']);
  });
});

describe('answers that are asked and not kept', () => {
  const step: StepDefinition = {
    id: 'kept',
    stage: 'assessment',
    signs: 'assessment',
    topics: [
      {
        id: 'page',
        fields: [
          { id: 'livesTogether', kind: 'choice', options: ['yes', 'no'], source },
          {
            id: 'health',
            kind: 'longText',
            required: true,
            keptWhen: { field: 'livesTogether', is: ['yes'] },
            source,
          },
        ],
      },
    ],
  };

  it('are neither signed nor asked for at signing, until they are to be kept', () => {
    const no = checkForSigning(step, { livesTogether: 'no', health: 'typed' }, {}, today);
    expect(no.ok ? no.bodies[0]?.body : no).toEqual({ livesTogether: 'no' });
    const yes = checkForSigning(step, { livesTogether: 'yes' }, {}, today);
    expect(yes.ok ? [] : [...yes.problems.keys()]).toEqual(['health']);
  });
});

describe('every step of the model', () => {
  const anyValue: fc.Arbitrary<DraftValue> = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'yes',
      'no',
      'notKnown',
      'confirmed',
      'told',
      'notTold',
      'inPerson',
      'hark',
      '31|2|2026',
      null,
    ),
    fc.array(fc.string(), { maxLength: 3 }),
  );

  it.each(stepIds)(
    '%s: whatever is in the draft, looking at it and checking it never throws and changes nothing',
    (id) => {
      const step: StepDefinition = steps[id];
      const paths = step.topics.flatMap((topic) => topic.fields.map((field) => field.id));
      const drafts = fc.dictionary(fc.constantFrom(...paths, 'unknown', 'x/y/z'), anyValue, { maxKeys: 12 });
      fc.assert(
        fc.property(
          drafts,
          fc.dictionary(fc.constantFrom('wayIn', 'child'), fc.string()),
          (values, givens) => {
            const before = JSON.stringify(values);
            const check = checkForSigning(step, values, givens, today);
            const named = check.ok ? [] : [...check.problems.keys()];
            const places = new Set(['', ...visibleFields(step, values, givens).map((each) => each.path)]);
            expect(named.filter((path) => !places.has(path))).toEqual([]);
            expect(JSON.stringify(values)).toBe(before);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it.each(stepIds)('%s: no page that needs a safe-to-ask check is open without one', (id) => {
    const step: StepDefinition = steps[id];
    const open = visibleTopics(
      step,
      { conversationForm: 'inPerson', askedWith: 'hark', addSupplement: 'yes' },
      {
        wayIn: 'routine',
      },
    );
    expect(open.filter((topic) => topic.needsSafeToAsk === true)).toEqual([]);
  });
});
