import { targetGroupCriteria } from '../../model/vocabulary.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { answersOf, targetGroup } from '../../rules/targetGroup.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Details } from '../kit/Details.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import type { Begin } from './begin.ts';
import { useCaseWords } from './words.ts';

/** The target group, criterion by criterion: met, not met, not known yet, each with its reason. */
export function TargetGroup(props: { readonly facts: CaseFacts; readonly begin: Begin }) {
  const words = useCaseWords();
  const reason = useReasonWords();
  const { writer } = useSession();
  const { facts } = props;
  if (!facts.violenceKnown) return null;
  const unmet = targetGroupCriteria.some((id) => facts.targetGroup[id] !== 'yes');
  return (
    <Details summary={words.target}>
      <DescriptionList
        items={targetGroup(answersOf(facts)).map(({ criterion, met, because }) => ({
          term: words.targetCriterion[criterion],
          description: `${words.met[met]}. ${because.map(reason).join(' ')}`,
        }))}
      />
      {facts.exception !== null && <p>{facts.exception.reason}</p>}
      {writer && unmet && facts.exception === null && (
        <LinkButton onPress={() => props.begin('targetGroupException')}>{words.exception}</LinkButton>
      )}
    </Details>
  );
}
