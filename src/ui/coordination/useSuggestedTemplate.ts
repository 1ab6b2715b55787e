import type { SituationMark } from '../../model/situationMarks.ts';
import { useCoordinationWords } from './words.ts';

/** Why the plan of § 12 a is suggested, as one sentence; without a reason, that the worker chooses. */
export function useSuggestedTemplate(): (because: readonly SituationMark[]) => string {
  const { room, marks } = useCoordinationWords();
  return (because) => {
    const reasons = because.map((mark) => marks[mark]);
    if (reasons.length === 0) return room.plans.noSuggestion;
    return room.plans.suggested(reasons.join(` ${room.plans.and} `));
  };
}
