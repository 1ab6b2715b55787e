import type { ReactNode } from 'react';
import { doorOf } from '../../rules/doors/doors.ts';
import type { CaseFacts, Moment } from '../../rules/facts.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import { steps } from '../../model/steps/steps.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import { listedWords } from '../../text/listedWords.ts';
import { useStepTitles } from '../home/useStepTitles.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import type { Begin } from './begin.ts';
import { StepLinks } from './StepLinks.tsx';
import { partOf, useShutParts, type ShutParts } from './shutParts.tsx';
import { useCaseWords, useShutPartWords } from './words.ts';

/** What can be written beside the stages, by what it is about. Help now comes first, the ending last. */
const groups: readonly { readonly name: keyof CaseText['group']; readonly steps: readonly StepId[] }[] = [
  { name: 'happening', steps: ['caseEvent', 'supportiveTalk', 'safetyConversation', 'provisional'] },
  { name: 'contact', steps: ['safeContact', 'promisedContact', 'lostContact'] },
  { name: 'near', steps: ['children', 'networkStep'] },
  { name: 'ownPlans', steps: ['ownWords', 'citizensPlan', 'actionPlan'] },
  { name: 'working', steps: ['coordinator', 'actor', 'agreement', 'consent', 'handover'] },
  { name: 'facts', steps: ['identity', 'openCase', 'evidenceItem', 'measure', 'instrumentResult'] },
  { name: 'ending', steps: ['pause', 'resume'] },
];
const all = groups.flatMap((group) => group.steps);

/** Is the door of what this step signs open to begin? Who hands on a case that is another's is said behind the button. */
const mayBegin = (step: StepId, facts: CaseFacts, moment: Moment): boolean =>
  doorOf(steps[step].signs as EntryKind)(facts, undefined, moment).every(
    ({ code }) => code === 'handoverNotYours',
  );

/** What runs beside the stages from the first talk to the last, and how a case pauses, closes and opens again. */
export function Alongside(props: {
  readonly facts: CaseFacts;
  readonly begin: Begin;
  /** Ways to the rooms of the case. */
  readonly rooms: ReactNode;
}) {
  const words = useCaseWords();
  const { writer } = useSession();
  const moment = useMoment();
  const titles = useStepTitles(all);
  const shut = useShutParts();
  const open = groups
    .map(({ name, steps: list }) => ({
      name,
      steps: list.filter((step) => titles.has(step) && mayBegin(step, props.facts, moment())),
    }))
    .filter((group) => group.steps.length > 0);
  const items = open.map(({ name, steps: list }) => ({
    term: words.group[name],
    description: (
      <Cluster>
        <StepLinks steps={list} titles={titles} begin={props.begin} />
        {list.some((step) => shut.isShut(steps[step].signs)) && <NotByThem {...{ list, titles, shut }} />}
      </Cluster>
    ),
  }));
  return (
    <section aria-label={words.alongside}>
      <h2>{words.alongside}</h2>
      <Stack>
        {props.rooms}
        {writer && <DescriptionList look="beside" items={items} />}
      </Stack>
    </section>
  );
}

/** Which of them the person at work cannot sign, and who can. They stay open all the same: what helps may be read by everybody. */
function NotByThem(props: {
  readonly list: readonly StepId[];
  readonly titles: ReadonlyMap<string, string>;
  readonly shut: ShutParts;
}) {
  const words = useShutPartWords();
  const { isShut, whoOpens } = props.shut;
  const theirs = props.list.filter((step) => isShut(steps[step].signs));
  const parts = [...new Set(theirs.flatMap((step) => partOf(steps[step].signs) ?? []))];
  const named = theirs.flatMap((step) => props.titles.get(step) ?? []);
  return (
    <p>
      {words.some(listedWords(named, words.and))} {parts.map(whoOpens).join(' ')}
    </p>
  );
}
