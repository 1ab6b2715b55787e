import type { DraftValues } from '../../src/entries/draft.ts';
import type { MeasureBody } from '../../src/entries/bodies/measure.ts';
import { asLocalDate } from '../../src/entries/ids.ts';
import type { Language } from '../../src/model/define.ts';
import { loadPackWords } from '../../src/model/instruments/loadPackWords.ts';
import type { Pack } from '../../src/model/instruments/pack.ts';
import type { PackWords } from '../../src/model/instruments/packWords.ts';
import { packs, type ShippedPackId } from '../../src/model/instruments/packs.ts';
import { measure } from '../../src/model/steps/measure.ts';
import { measureDa } from '../../src/model/steps/measure.da.ts';
import { answerDa } from '../../src/model/steps/answers.da.ts';
import { checkForSigning } from '../../src/rules/checkForSigning.ts';
import type { PackInWords } from '../../src/rules/measures/sittingParts.ts';
import { stepOfPacks } from '../../src/rules/measures/stepOfPacks.ts';
import { measuresRoom } from '../../src/text/rooms/measures.da.ts';

const { part, threshold, thresholdHint, goals } = measuresRoom.sitting;
export const aDay = asLocalDate('2026-11-02');

/** A sitting with some packs, as the product opens it. */
export const sittingOf = (asked: readonly PackInWords[]) =>
  stepOfPacks({ step: measure, wording: measureDa }, asked, {
    answers: answerDa,
    part,
    threshold,
    thresholdHint,
    goals,
  });

export const shipped = (ids: readonly ShippedPackId[], language: Language = 'da') =>
  Promise.all(
    ids.map(async (id): Promise<PackInWords> => ({
      pack: packs[id],
      words: await loadPackWords(id, language),
    })),
  );

/** Keys of a measure that its packs fill, and no question of the step itself. */
export const filledByPacks: readonly string[] = ['pack', 'version', 'answers'];

/** The first page, answered. */
export const inPrivate: DraftValues = {
  onDay: aDay,
  moment: 'start',
  filledBy: 'staffWithCitizen',
  inPrivate: 'confirmed',
};

/** The entries a sitting would sign. */
export function measuresSigned(
  sitting: ReturnType<typeof sittingOf>,
  values: DraftValues,
): readonly MeasureBody[] {
  const check = checkForSigning(sitting.step, values, {}, aDay);
  if (!check.ok) throw new Error(JSON.stringify([...check.problems]));
  return check.bodies.map(({ body }) => body as MeasureBody);
}

/** A made-up pack as an office may load it: an item about thoughts of suicide, and a yes or no. */
export const madeUp: PackInWords = {
  pack: {
    ...(packs.who5 as Pack),
    id: 'madeUp',
    version: '1',
    items: [
      {
        id: 'madeUp.1',
        options: [
          { answer: 'never', value: 0 },
          { answer: 'sometimes', value: 1 },
          { answer: 'often', value: 2 },
        ],
        attention: { kind: 'suicide', from: 1 },
      },
      { id: 'madeUp.2', options: ['yes', 'no', 'notKnown'], attention: { kind: 'suicide', from: 'yes' } },
    ],
    rules: [{ id: 'nothing', kind: 'none', items: ['madeUp.1'], source: 'made up' }],
    meaningfulChange: null,
    verifiedAgainst: [],
  },
  words: {
    name: 'Et opdigtet skema',
    validatedFor: 'Ingen.',
    howSure: 'Det er opdigtet.',
    languageStatus: 'Opdigtet.',
    manual: 'Intet tælles.',
    readings: {},
    outcomes: {},
    asked: {
      title: 'Et opdigtet skema',
      items: { 'madeUp.1': 'Første spørgsmål', 'madeUp.2': 'Andet spørgsmål' },
      answers: { never: 'Aldrig', sometimes: 'Nogle gange', often: 'Ofte' },
    },
  } satisfies PackWords,
};
