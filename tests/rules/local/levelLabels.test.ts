import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reassuringWords } from '../../../src/model/local/reassuringWords.ts';
import { riskLevels } from '../../../src/model/vocabulary.ts';
import { labelProblems } from '../../../src/rules/local/levelLabels.ts';
import { readLevels } from '../../../src/rules/local/officeValues.ts';

const codeOf = (label: string) => labelProblems({ high: label }).high?.code;

test('a lead may reword a level: colours that warn, numbers, own words', () => {
  for (const label of [
    'Rød',
    'Alvorlig fare',
    'Niveau 3',
    'Handl i dag',
    'Kritisk',
    'Svingende',
    'Øget risiko',
  ])
    expect(codeOf(label), label).toBeUndefined();
});

test('no level is called by a word that reads as low, none or safe', () => {
  const refused = [
    'lav|Lav risiko|LAV|Lavrisiko|meget lave|làv|l-a-v|l a v|la\u00ADv|lavere|Ingen|ingenting at frygte|gron',
    'Sikker|usikkerhed|sikkerhedsniveau|Tryg nok|TRYGHED|Grøn|Uden risiko|Risikofri|fri for fare|Ufarlig',
    'Normal|Mindre fare|Nul|0 fare|OK|Stabil|Safe|unsafe|Low|low-risk|None|no risk|Green|harmless|Ｌow|Minor',
  ];
  for (const label of refused.flatMap((some) => some.split('|')))
    expect(codeOf(label), label).toBe('labelReadsAsSafe');
});

test('a label is never empty, never too long, never the word of another level', () => {
  for (const label of ['', '   ', '…', '123', '\u200B']) expect(codeOf(label), label).toBe('labelEmpty');
  expect(codeOf('Meget, meget alvorlig fare nu')).toBe('labelTooLong');
  expect(labelProblems({ high: 'Rød', imminent: ' rød ' })).toEqual({
    high: { code: 'labelTaken', by: 'imminent' },
    imminent: { code: 'labelTaken', by: 'high' },
  });
  expect(labelProblems({ present: 'akut fare' }).present).toEqual({ code: 'labelTaken', by: 'imminent' });
  expect(labelProblems({ present: 'Immediate danger' }).present).toEqual({
    code: 'labelTaken',
    by: 'imminent',
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'abdegkmprtuæøå'.split('')), maxLength: 6 });
const accents = ['', '\u0301', '\u0308', '\u200B'];
const disguised = (word: string) =>
  fc
    .array(fc.record({ big: fc.boolean(), accent: fc.constantFrom(...accents) }), {
      minLength: word.length,
      maxLength: word.length,
    })
    .map((signs) =>
      word
        .split('')
        .map((sign, at) => `${signs[at]?.big === true ? sign.toUpperCase() : sign}${signs[at]?.accent ?? ''}`)
        .join(''),
    );

test('however it is written and whatever it is put together with, a stem that reads as safe is found', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...reassuringWords.anywhere)
        .chain((stem) => fc.tuple(letters, disguised(stem), letters, letters)),
      ([before, stem, after, other]) => {
        const label = `${other} ${before}${stem}${after}`;
        const { high } = labelProblems({ high: label });
        expect(['labelReadsAsSafe', 'labelTooLong'], label).toContain(high?.code);
      },
    ),
  );
});

test('a list of labels that is read back breaks no rule, whatever was signed', () => {
  const label = fc.oneof(fc.string(), letters, fc.constantFrom('Rød', 'Gul', 'lav', 'Høj', 'Akut fare'));
  const values = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.constantFrom(...riskLevels, 'other'), label).map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(values, (value) => {
      const read = readLevels(value);
      if (read !== null) expect(labelProblems(read)).toEqual({});
    }),
  );
});
