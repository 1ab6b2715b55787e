import { withoutAnswer } from '../../model/instruments/packItem.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import { absentReasonUrl, answerSystem, urlOfPack } from './names.ts';
import { mainLanguage, optionText } from './writeQuestionnaire.ts';
import type { JsonObject } from './strictJson.ts';

/** A pack as it was answered once. `answers`: by item id, the option's own word or why there is none. */
export interface AnsweredPack {
  readonly pack: WholePack;
  readonly answers: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`. */
  readonly onDay: string;
}

/** Why there is no answer, in R4's own words (data-absent-reason): the four stay apart, and none is a no. */
const absent: Readonly<Record<(typeof withoutAnswer)[number], string>> = {
  notKnown: 'asked-unknown',
  refused: 'asked-declined',
  notAsked: 'not-asked',
};

/**
 * An answered pack as a FHIR R4 QuestionnaireResponse. It names nobody: neither the citizen, nor who asked, nor a case.
 * No result is in it: what follows from the answers is the pack's rule to say, wherever it is read.
 */
export function writeResponse({ pack, answers, onDay }: AnsweredPack): JsonObject {
  const main = mainLanguage(pack);
  const asked = main === null ? null : (pack.words[main]?.asked ?? null);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(main === null ? {} : { language: main }),
    questionnaire: `${urlOfPack(pack.id)}|${pack.version}`,
    status: 'completed',
    authored: onDay,
    item: pack.items.map((item) => {
      const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
      const text = asked?.items[item.id];
      return {
        linkId: item.id,
        ...(text === undefined ? {} : { text }),
        ...answerOf(
          answer,
          asked === null || answer === undefined ? null : optionText(asked, item.id, answer),
          item,
        ),
      };
    }),
  };
}

function answerOf(
  answer: string | undefined,
  display: string | null,
  { options }: WholePack['items'][number],
): JsonObject {
  const said = answer ?? 'notAsked';
  const isOption = options.some((option) => (typeof option === 'string' ? option : option.answer) === said);
  if (isOption && answer !== undefined)
    return {
      answer: [
        { valueCoding: { system: answerSystem, code: said, ...(display === null ? {} : { display }) } },
      ],
    };
  const why = withoutAnswer.find((each) => each === said);
  // An answer the pack does not know is kept as unknown, never dropped and never made into another.
  return { extension: [{ url: absentReasonUrl, valueCode: why === undefined ? 'unknown' : absent[why] }] };
}
