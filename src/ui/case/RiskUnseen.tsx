import { useShutParts } from './shutParts.tsx';
import { useShutPartWords } from './words.ts';

/** Instead of whether the risk was evaluated: that it cannot be seen, and who opens it. */
export function RiskUnseen() {
  const words = useShutPartWords();
  const { whoOpens } = useShutParts();
  return (
    <p>
      {words.riskUnseen} {whoOpens('caseFile')}
    </p>
  );
}
