import type { CaseFacts, ChildCard } from '../../rules/facts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import type { CaseText } from '../../text/rooms/case.da.ts';
import type { Begin } from './begin.ts';
import { useCaseWords } from './words.ts';

/** One notification card per child: the worker decides and sends; the product does neither. */
export function ChildCards(props: {
  readonly facts: CaseFacts;
  readonly begin: Begin;
  /** Those that wait stand above the tasks, those that are answered below. */
  readonly answered: boolean;
}) {
  const words = useCaseWords();
  const children = props.facts.children.filter((child) => (child.card === 'answered') === props.answered);
  if (children.length === 0) return null;
  return (
    <section aria-label={props.answered ? words.notificationsAnswered : words.notifications}>
      <h2>{props.answered ? words.notificationsAnswered : words.notifications}</h2>
      {!props.answered && <p>{words.notificationLead}</p>}
      <Stack>
        {children.map((child) => (
          <OneCard key={child.id} child={child} begin={props.begin} />
        ))}
      </Stack>
    </section>
  );
}

function OneCard({ child, begin }: { readonly child: ChildCard; readonly begin: Begin }) {
  const words = useCaseWords().child;
  const language = useLanguage();
  const { writer } = useSession();
  const state =
    child.card === 'waiting' && child.waitUntil !== null
      ? words.waiting(shownDay(child.waitUntil, language))
      : child.card === 'answered'
        ? words.answered
        : words.open;
  const givens = { child: child.id, ...(child.dangerNow ? { inDangerNow: 'yes' } : {}) };
  const called = child.label === '' ? nameless(child.tie, words) : child.label;
  const answer = child.card === 'answered' ? words.answerAgain : words.answer;
  return (
    <Panel title={words.heading(called)} level={3}>
      <Stack>
        <StatusChip
          shape={child.card === 'answered' ? 'check' : 'diamond'}
          look={child.card === 'answered' ? 'plain' : 'strong'}
        >
          {state}
        </StatusChip>
        {child.dangerNow && <Notice tone="danger">{words.danger}</Notice>}
        {writer && (
          <Cluster>
            <Button
              onPress={() => begin('notification', givens)}
              label={`${answer}: ${words.heading(called)}`}
            >
              {answer}
            </Button>
            <LinkButton
              onPress={() => begin('childFact', { child: child.id })}
              label={`${words.newFact}: ${words.heading(called)}`}
            >
              {words.newFact}
            </LinkButton>
          </Cluster>
        )}
      </Stack>
    </Panel>
  );
}

/** A card that stands although nobody has listed the child yet. */
const nameless = (tie: ChildCard['tie'], words: CaseText['child']): string =>
  tie === 'unborn' ? words.unborn : tie === 'citizen' ? words.citizen : words.notListed;
