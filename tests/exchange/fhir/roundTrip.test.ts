import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPack } from '../../../src/exchange/fhir/importPack.ts';
import { readQuestionnaire } from '../../../src/exchange/fhir/readQuestionnaire.ts';
import { readStrictJson } from '../../../src/exchange/fhir/strictJson.ts';
import { optionText, writeQuestionnaire } from '../../../src/exchange/fhir/writeQuestionnaire.ts';
import { writeResponse } from '../../../src/exchange/fhir/writeResponse.ts';
import type { WholePack } from '../../../src/model/instruments/pack.ts';
import { fhirFaults } from '../../support/fhirValidator.ts';
import { fyrtaarn } from '../../support/fyrtaarn.ts';
import { wholePacks } from './wholePacks.ts';

/** A pack with every answer worded at its question: where a wording stands (once for all, or at one) means nothing. */
function worded(pack: WholePack): unknown {
  const inLanguage = (words: WholePack['words']['da']) => {
    if (words === null || words.asked === null) return words;
    const whole = words.asked;
    const { answers, itemAnswers: _own, ...asked } = whole;
    const at = pack.items.flatMap(({ id, options }) =>
      options.map((option) => {
        const answer = typeof option === 'string' ? option : option.answer;
        return [id, answer, optionText(whole, id, answer)];
      }),
    );
    const used = new Set(at.map(([, answer]) => answer));
    return {
      ...words,
      asked: { ...asked, at, more: Object.entries(answers).filter(([key]) => !used.has(key)) },
    };
  };
  return { ...pack, words: { da: inLanguage(pack.words.da), en: inLanguage(pack.words.en) } };
}
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 2));

describe('a pack as a FHIR R4 Questionnaire', () => {
  it('is one, for every pack that ships and for one that was taken in', async () => {
    for (const pack of await wholePacks()) {
      const written = writeQuestionnaire(pack);
      if (written === null)
        expect([pack.words.da?.asked ?? null, pack.words.en?.asked ?? null]).toEqual([null, null]);
      else expect(fhirFaults(written), pack.id).toEqual([]);
    }
  }, 60_000);

  it('comes back as the same pack', async () => {
    for (const pack of await wholePacks()) {
      const written = writeQuestionnaire(pack);
      if (written === null) continue;
      const back = readQuestionnaire(readStrictJson(bytesOf(written))).pack;
      expect(worded(back), pack.id).toEqual(worded(pack));
      expect(writeQuestionnaire(back), pack.id).toEqual(written);
    }
  });

  it('is taken in with all of its cases run', () => {
    expect(importPack(bytesOf(writeQuestionnaire(fyrtaarn)))).toEqual({ kind: 'read', pack: fyrtaarn });
  });

  it('stands in the example file as it is written (else: write the file anew)', () => {
    const file = readFileSync(path.join(import.meta.dirname, 'fixtures/fyrtaarn.json'), 'utf8');
    expect(JSON.parse(file)).toEqual(writeQuestionnaire(fyrtaarn));
  });
});

describe('an answered pack as a FHIR R4 QuestionnaireResponse', () => {
  it('is one, whatever was answered, and keeps the answers apart', async () => {
    const all = await wholePacks();
    fc.assert(
      fc.property(
        fc
          .constantFrom(...all)
          .chain((pack) =>
            fc
              .record(
                Object.fromEntries(
                  pack.items.map(({ id, options }) => [
                    id,
                    fc.constantFrom(
                      'notKnown',
                      'refused',
                      'notAsked',
                      ...options.map((option) => (typeof option === 'string' ? option : option.answer)),
                    ),
                  ]),
                ),
                { requiredKeys: [] },
              )
              .map((answers) => ({ pack, answers })),
          ),
        ({ pack, answers }) => {
          const written = writeResponse({
            pack,
            answers: answers as Record<string, string>,
            onDay: '2026-11-27',
          });
          expect(fhirFaults(written)).toEqual([]);
          const items = written['item'] as readonly { readonly linkId: string }[];
          expect(items.map(({ linkId }) => linkId)).toEqual(pack.items.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says why there is no answer, and never a no or a nought for it', () => {
    const written = writeResponse({
      pack: fyrtaarn,
      answers: { 'fyr.1': '2', 'fyr.2': 'refused', 'fyr.3': 'notKnown', 'fyr.6': 'notKnown' },
      onDay: '2026-11-27',
    });
    const reason = (valueCode: string) => [
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode },
    ];
    expect(written['item']).toMatchObject([
      { linkId: 'fyr.1', answer: [{ valueCoding: { code: '2', display: 'De fleste dage' } }] },
      { linkId: 'fyr.2', extension: reason('asked-declined') },
      { linkId: 'fyr.3', extension: reason('asked-unknown') },
      { linkId: 'fyr.4', extension: reason('not-asked') },
      { linkId: 'fyr.5', extension: reason('not-asked') },
      { linkId: 'fyr.6', answer: [{ valueCoding: { code: 'notKnown', display: 'Ved ikke' } }] },
    ]);
  });
});
