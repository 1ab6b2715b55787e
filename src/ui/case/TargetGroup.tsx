import { targetGroupCriteria } from '../../model/vocabulary.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { answersOf, targetGroup } from '../../rules/targetGroup.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Details } from '../kit/Details.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import type { Begin } from './begin.ts';
import { useCaseWords, useWaysOnWords } from './words.ts';

/**
 * The target group, criterion by criterion: met, not met, not known yet, each with its reason, the page of the model,
 * and where to go on from there. Nobody is turned away by it: it holds back the start of a course alone.
 */
export function TargetGroup(props: { readonly facts: CaseFacts; readonly begin: Begin }) {
  const words = useCaseWords();
  const wayOn = useWaysOnWords();
  const reason = useReasonWords();
  const { writer } = useSession();
  const { facts } = props;
  if (!facts.violenceKnown) return null;
  const unmet = targetGroupCriteria.some((id) => facts.targetGroup[id] !== 'yes');
  return (
    <Details summary={words.target}>
      <DescriptionList
        items={targetGroup(answersOf(facts)).map(({ criterion, met, because, waysOn, source }) => ({
          key: criterion,
          term: words.targetCriterion[criterion],
          description: (
            <>
              <p>{`${words.met[met]}. ${because.map(reason).join(' ')}`}</p>
              {waysOn.map((way) => (
                <p key={way}>{wayOn[way]}</p>
              ))}
            </>
          ),
          note: words.targetSource(source.place.replace(/^p\. /, '')),
        }))}
      />
      {facts.exception !== null && <p>{words.exceptionStands(facts.exception.reason)}</p>}
      {writer && unmet && facts.exception === null && (
        <LinkButton onPress={() => props.begin('targetGroupException')}>{words.exception}</LinkButton>
      )}
    </Details>
  );
}
