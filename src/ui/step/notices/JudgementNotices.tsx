import type { AnyWording } from '../../../model/define.ts';
import { riskLevels } from '../../../model/vocabulary.ts';
import { givenOf, textAt } from '../../../entries/draftPaths.ts';
import { floorsSigned } from '../../../rules/signedFloors.ts';
import { needsSecondPerson, type RiskAnswers } from '../../../rules/riskRules.ts';
import { Details } from '../../kit/Details.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useRunState } from '../useStepRun.tsx';
import { useCriticalAnswers } from './useCriticalAnswers.ts';
import { MappedResults } from './MappedResults.tsx';
import { useNoticeWords } from './words.ts';

interface JudgementProps {
  readonly wording: AnyWording;
}

/**
 * Before a level is chosen: in words, which critical factors were answered yes and which were not asked, in the
 * order of the overview. Nothing is counted, weighed or proposed.
 */
export function CriticalSoFar({ wording }: JudgementProps) {
  const words = useNoticeWords().own;
  const critical = useCriticalAnswers(wording);
  const yes = critical(['yes']);
  const notAsked = critical(['', 'notAsked']);
  return (
    <Panel title={words.beforeYouChoose}>
      <p>{yes.length > 0 ? words.criticalYes : words.criticalNoYes}</p>
      {yes.length > 0 && <PointList points={yes} />}
      {notAsked.length > 0 && (
        <Details summary={words.criticalNotAsked}>
          <PointList points={notAsked} />
        </Details>
      )}
    </Panel>
  );
}

/** What a draft of the evaluation was opened with: levels that the office's maps made of recorded results. */
const floorsGiven = (givens: Readonly<Record<string, string>>) => {
  const levelAt = (name: string) => riskLevels.find((level) => level === givenOf(givens, name));
  const [boundLevel, neverUnder] = [levelAt('boundLevel'), levelAt('neverUnder')];
  return floorsSigned({
    ...(boundLevel === undefined ? {} : { boundLevel }),
    ...(neverUnder === undefined ? {} : { neverUnder }),
  });
};

/** After a level is chosen that one person may not sign alone: what it needs. The rules say when; nothing before that. */
export function LowLevelNotice() {
  const level = useRunState(({ context }) =>
    riskLevels.find((each) => each === textAt(context.values, 'level')),
  );
  const bound = useRunState(({ context }) => floorsGiven(context.givens).length > 0);
  // A draft keeps raw texts; the rules read factors, safety and level only, and know every answer they count.
  const needed = useRunState(
    ({ context: { values, givens } }) =>
      level !== undefined && needsSecondPerson({ ...(values as RiskAnswers), level }, floorsGiven(givens)),
  );
  const words = useNoticeWords().own;
  if (!needed || level === undefined) return null;
  return (
    <Notice tone="info" title={words.lowLevel}>
      <p>{words.lowLevelText}</p>
      {bound && <MappedResults level={level} />}
    </Notice>
  );
}
