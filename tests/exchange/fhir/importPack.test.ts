import { describe, expect, it } from 'vitest';
import { importPack } from '../../../src/exchange/fhir/importPack.ts';
import { nested } from '../../../src/exchange/fhir/nested.ts';
import type { Json, JsonObject } from '../../../src/exchange/fhir/strictJson.ts';
import { writeQuestionnaire } from '../../../src/exchange/fhir/writeQuestionnaire.ts';
import type { WholePack } from '../../../src/model/instruments/pack.ts';
import { fyrtaarn } from '../../support/fyrtaarn.ts';
import { quicklyNow } from '../../support/quickly.ts';

const written = writeQuestionnaire(fyrtaarn) ?? {};
const refusalOf = (file: Json) => {
  const reading = importPack(new TextEncoder().encode(JSON.stringify(file)));
  return reading.kind === 'refused' ? reading.refusal : null;
};
/** The file of a pack, whether it is sound or not. */
const fileOf = (change: Partial<WholePack>): Json => writeQuestionnaire({ ...fyrtaarn, ...change }) ?? null;
const withItem = (at: number, change: JsonObject): Json => ({
  ...written,
  item: (written['item'] as readonly JsonObject[]).map((item, here) =>
    here === at ? { ...item, ...change } : item,
  ),
});
const block = '$.extension[0]';
const [firstCase] = fyrtaarn.verifiedAgainst;

describe('an instrument from a file', () => {
  it('is refused when one of its own cases gives something else', () => {
    const [first, ...others] = fyrtaarn.verifiedAgainst;
    const wrong = { ...first, expect: [{ rule: 'total', state: 'scored', value: 1, outcome: 'calm' }] };
    expect(
      refusalOf(fileOf({ verifiedAgainst: [wrong, ...others] as WholePack['verifiedAgainst'] })),
    ).toMatchObject({
      code: 'caseFails',
      about: 'total, Fyrtårn (opdigtet), side 2',
    });
  });

  it('is refused without cases, and when a rule has none', () => {
    expect(refusalOf(fileOf({ verifiedAgainst: [] }))).toMatchObject({ code: 'noCases' });
    const onlyTotal = fyrtaarn.verifiedAgainst.map((known) => ({
      ...known,
      expect: known.expect.filter(({ rule }) => rule === 'total'),
    }));
    expect(refusalOf(fileOf({ verifiedAgainst: onlyTotal }))).toMatchObject({
      code: 'noCases',
      about: 'dark',
    });
  });

  it.each<[string, Json, object]>([
    ['no Questionnaire', { resourceType: 'Patient' }, { code: 'notAQuestionnaire', at: '$.resourceType' }],
    ['a list', [], { code: 'notAQuestionnaire', at: '$' }],
    ['without our block', { ...written, extension: [] }, { at: '$.extension[0]' }],
    [
      'with our block twice',
      { ...written, extension: [...(written['extension'] as Json[]), ...(written['extension'] as Json[])] },
      { code: 'scoringTwice', at: '$.extension[1]' },
    ],
    [
      'of a format that is not known',
      { ...written, extension: [nested('urn:x-forloeb:instrument-scoring', { format: '2' })] },
      { code: 'unknownFormat', at: `${block}.extension[0]`, about: '2' },
    ],
    [
      'under the name of a shipped one',
      fileOf({ id: 'who5' }),
      { code: 'shippedId', at: '$.url', about: 'who5' },
    ],
    [
      'no longer in force',
      { ...written, status: 'retired' },
      { code: 'notAllowed', at: '$.status', about: 'retired' },
    ],
    [
      'under rules of somebody else',
      { ...written, implicitRules: 'http://x.example' },
      { code: 'changesMeaning', at: '$.implicitRules' },
    ],
    [
      'with a field that is not known',
      { ...written, colour: 'red' },
      { code: 'unknownField', at: '$.colour' },
    ],
    [
      'with two questions of one name',
      withItem(2, { linkId: 'fyr.1' }),
      { code: 'itemTwice', at: '$.item[2].linkId', about: 'fyr.1' },
    ],
    [
      'with a question that waits for one that is not there',
      withItem(2, { enableWhen: [{ question: 'fyr.9', operator: 'exists', answerBoolean: true }] }),
      { code: 'unknownItem', at: '$.item[2].enableWhen[0].question', about: 'fyr.9' },
    ],
    [
      'with a question that waits for itself',
      withItem(2, { enableWhen: [{ question: 'fyr.2', operator: 'exists', answerBoolean: true }] }),
      { code: 'conditionCycle', about: 'fyr.2' },
    ],
    [
      'with a question that is shown only sometimes',
      withItem(2, { enableWhen: [{ question: 'fyr.1', operator: '=', answerCoding: { code: '1' } }] }),
      { code: 'conditionNotRun', at: '$.item[2].enableWhen' },
    ],
    [
      'with questions inside a question',
      withItem(2, { item: [] }),
      { code: 'changesMeaning', at: '$.item[2].item' },
    ],
    ['with free text', withItem(2, { type: 'text' }), { code: 'notAllowed', at: '$.item[2].type' }],
    [
      'with a text that hides signs',
      withItem(2, { text: 'Har I\u202e sovet?' }),
      { code: 'unseenCharacters', at: '$.item[2].text' },
    ],
    [
      'whose rule names a question that is not there',
      fileOf({
        rules: fyrtaarn.rules.map((rule) => ({
          ...rule,
          items: [...rule.items, 'fyr.9'],
        })) as WholePack['rules'],
      }),
      { code: 'unknownItem', about: 'fyr.9' },
    ],
    [
      'whose case answers what cannot be answered',
      fileOf({
        verifiedAgainst: [
          ...fyrtaarn.verifiedAgainst,
          { ...firstCase, answers: { 'fyr.1': '7' } },
        ] as WholePack['verifiedAgainst'],
      }),
      { code: 'unknownOption', about: '7' },
    ],
    [
      'whose outcome has no word',
      fileOf({
        words: {
          ...fyrtaarn.words,
          da: fyrtaarn.words.da === null ? null : { ...fyrtaarn.words.da, outcomes: { calm: 'stille' } },
        },
      }),
      { code: 'missing', about: 'wind' },
    ],
    [
      'that says it is not to be had in a language it speaks',
      fileOf({ language: { ...fyrtaarn.language, en: { text: 'unavailable', validated: false } } }),
      { code: 'notAllowed', about: 'unavailable' },
    ],
    [
      'whose cases would cost more than can be run',
      fileOf({
        verifiedAgainst: Array.from({ length: 1000 }, () => firstCase) as WholePack['verifiedAgainst'],
      }),
      {},
    ],
  ])('is refused when it is %s', (_what, file, expected) => {
    expect(quicklyNow(() => refusalOf(file))).toMatchObject(expected);
  });

  it('may say of itself what changes nothing', () => {
    const more = {
      ...written,
      id: 'x',
      publisher: 'Opdigtet Forlag',
      meta: {},
      experimental: true,
      subjectType: ['Patient'],
    };
    expect(refusalOf(more)).toBeNull();
    expect(refusalOf({ ...more, meta: 'x' })).toMatchObject({ code: 'wrongType', at: '$.meta' });
  });
});
