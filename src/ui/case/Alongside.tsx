import { doorOf } from '../../rules/doors/doors.ts';
import type { CaseFacts, Moment } from '../../rules/facts.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import { steps } from '../../model/steps/steps.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { useStepTitles } from '../home/DraftRows.tsx';
import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import type { Begin } from './begin.ts';
import { useCaseWords } from './words.ts';

const together: readonly StepId[] = [
  'provisional',
  'safeContact',
  'children',
  'promisedContact',
  'ownWords',
  'networkStep',
  'coordinator',
  'actor',
  'agreement',
  'consent',
  'evidenceItem',
  'instrumentResult',
  'citizensPlan',
  'actionPlan',
  'identity',
  'openCase',
  'handover',
];
const ending: readonly StepId[] = ['courseEnd', 'pause', 'resume', 'colleagueLook', 'closing', 'reopening'];

/** Is the door of what this step signs open to begin? */
const mayBegin = (step: StepId, facts: CaseFacts, moment: Moment): boolean =>
  doorOf(steps[step].signs as EntryKind)(facts, undefined, moment).length === 0;

/** What runs beside the stages from the first talk to the last, and how a case pauses, closes and opens again. */
export function Alongside(props: { readonly facts: CaseFacts; readonly begin: Begin }) {
  const words = useCaseWords();
  const { writer } = useSession();
  const moment = useMoment();
  const titles = useStepTitles([...together, ...ending]);
  if (!writer) return null;
  const links = (list: readonly StepId[]) => (
    <Cluster>
      {list
        .filter((step) => mayBegin(step, props.facts, moment()))
        .map((step) => (
          <LinkButton key={step} onPress={() => props.begin(step)}>
            {titles.get(step) ?? ''}
          </LinkButton>
        ))}
    </Cluster>
  );
  return (
    <>
      <section aria-label={words.alongside}>
        <h2>{words.alongside}</h2>
        {links(together)}
      </section>
      <section aria-label={words.lastPart}>
        <h2>{words.lastPart}</h2>
        {links(ending)}
      </section>
    </>
  );
}
