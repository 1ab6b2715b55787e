import type { BodyOf } from '../../entries/kinds.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { BigText, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useLanguage } from '../useText.tsx';
import { PlanText } from './PlanText.tsx';
import { usePlanWords } from './words.ts';

/** The plan as it can be read aloud, when it is looked at again, and what was agreed to take along. */
export function PlanSheet(props: {
  readonly plan: BodyOf<'safetyPlan'>;
  readonly madeOn: string;
  /** The risk was evaluated again since. */
  readonly lookAtToday: boolean;
  readonly onPaper: (what: 'card' | 'copy') => void;
}) {
  const { plan } = props;
  const words = usePlanWords();
  const language = useLanguage();
  const day = (on: string): string => shownDay(on, language);
  return (
    <Stack gap="large">
      {props.lookAtToday && <Notice tone="info">{words.newerEvaluation}</Notice>}
      <BigText>
        <PlanText plan={plan} />
      </BigText>
      <p>
        {words.madeOn(day(props.madeOn))}. {words.reviseOn(day(plan.reviseOn))}.
        {plan.offerAgainOn !== undefined && ` ${words.offerAgainOn(day(plan.offerAgainOn))}.`}
      </p>
      {plan.form === 'withCitizen' && <TakeAlong plan={plan} onPaper={props.onPaper} />}
    </Stack>
  );
}

/** Offers what the plan agreed, and nothing else; without an agreement nothing goes on paper. */
function TakeAlong(props: {
  readonly plan: BodyOf<'safetyPlan'>;
  readonly onPaper: (what: 'card' | 'copy') => void;
}) {
  const words = usePlanWords().paper;
  const { copy } = props.plan;
  const card = copy === 'smallCard';
  const whole = copy === 'withTrustedPerson' || copy === 'ownForm';
  return (
    <Panel title={words.title}>
      <p>{card ? words.card : whole ? words.copy : words.none}</p>
      {(card || whole) && (
        <Button onPress={() => props.onPaper(card ? 'card' : 'copy')}>
          {card ? words.showCard : words.showCopy}
        </Button>
      )}
    </Panel>
  );
}
