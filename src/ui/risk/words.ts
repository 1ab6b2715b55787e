import { useMemo } from 'react';
import type { RiskFactorId } from '../../model/riskFactors.ts';
import type { ResultTool } from '../../model/resultScales.ts';
import type { AnswerState, CaseEvent, CrisisCentreAnswer, RiskLevel } from '../../model/vocabulary.ts';
import type { AnyFieldWording } from '../../model/define.ts';
import type { RiskHistoryText } from '../../text/rooms/riskHistory.da.ts';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { wordsOf } from '../shell/words.ts';

/** What the room says itself, and the words it borrows from the evaluation, the events and the instruments. */
export interface RiskHistoryWords {
  readonly own: RiskHistoryText;
  readonly factors: Readonly<Record<RiskFactorId, { readonly label: string }>>;
  readonly answers: Readonly<Record<AnswerState, string>>;
  readonly levels: Readonly<Record<RiskLevel, { readonly short: string }>>;
  readonly crisisCentre: Readonly<Record<CrisisCentreAnswer, string>>;
  readonly events: Readonly<Record<CaseEvent, string>>;
  readonly tools: Readonly<Record<ResultTool, string>>;
  readonly results: Readonly<Record<string, AnyFieldWording>>;
}

const useShippedWords = wordsOf<RiskHistoryWords>({
  da: async () => {
    const [own, factors, answers, levels, crisis, events, results] = await Promise.all([
      import('../../text/rooms/riskHistory.da.ts'),
      import('../../model/riskFactors.da.ts'),
      import('../../model/steps/answers.da.ts'),
      import('../../model/riskLevels.da.ts'),
      import('../../model/crisisCentreWords.da.ts'),
      import('../../model/steps/caseEvent.da.ts'),
      import('../../model/steps/instrumentResult.da.ts'),
    ]);
    return {
      own: own.riskHistoryRoom,
      factors: factors.riskFactorsDa,
      answers: answers.answerDa,
      levels: levels.riskLevelsDa,
      crisisCentre: crisis.crisisCentreWords,
      events: events.caseEventDa.fields.event.options,
      tools: results.instrumentResultDa.fields.tool.options,
      results: results.instrumentResultDa.fields,
    };
  },
  en: async () => {
    const [own, factors, answers, levels, crisis, events, results] = await Promise.all([
      import('../../text/rooms/riskHistory.en.ts'),
      import('../../model/riskFactors.en.ts'),
      import('../../model/steps/answers.en.ts'),
      import('../../model/riskLevels.en.ts'),
      import('../../model/crisisCentreWords.en.ts'),
      import('../../model/steps/caseEvent.en.ts'),
      import('../../model/steps/instrumentResult.en.ts'),
    ]);
    return {
      own: own.riskHistoryRoom,
      factors: factors.riskFactorsEn,
      answers: answers.answerEn,
      levels: levels.riskLevelsEn,
      crisisCentre: crisis.crisisCentreWords,
      events: events.caseEventEn.fields.event.options,
      tools: results.instrumentResultEn.fields.tool.options,
      results: results.instrumentResultEn.fields,
    };
  },
});

/** The words of the room; a level goes by the office's own word where a lead has set one. */
export function useRiskHistoryWords(): RiskHistoryWords {
  const words = useShippedWords();
  const { levelLabels } = useLocalSettings();
  return useMemo(() => {
    const own = (level: RiskLevel) => ({ short: levelLabels[level] ?? words.levels[level].short });
    const levels = {
      present: own('present'),
      elevated: own('elevated'),
      high: own('high'),
      imminent: own('imminent'),
    };
    return { ...words, levels };
  }, [words, levelLabels]);
}
