import type { AnyEntry } from '../../entries/entry.ts';
import { writtenLines } from '../../flow/writtenLines.ts';
import { reasonsForHonourPlan } from '../../rules/actionPlanTemplate.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { partsOf, type PartChange } from '../../rules/ownPlansAsDraft.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { ProtectedMark } from '../kit/ProtectedMark.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import type { PartOfRoom } from './room.ts';
import { useSuggestedTemplate } from './useSuggestedTemplate.ts';
import { useCoordinationWords } from './words.ts';

/** The citizen's own plan and the action plan: what stands, and the way to the next version. */
export function Plans(props: {
  readonly entries: readonly AnyEntry[];
  readonly facts: CaseFacts;
  readonly part: PartOfRoom;
  readonly onRead: () => void;
}) {
  const { room } = useCoordinationWords();
  return (
    <Panel title={room.plans.title}>
      <Stack gap="large">
        <OwnPlan {...props} />
        <ActionPlan {...props} />
      </Stack>
    </Panel>
  );
}

function OwnPlan(props: {
  readonly entries: readonly AnyEntry[];
  readonly part: PartOfRoom;
  readonly onRead: () => void;
}) {
  const words = useCoordinationWords().room.plans;
  const { write, day } = props.part;
  const plans = writtenLines(props.entries, 'citizensPlan');
  const newest = plans.at(-1);
  const hasText = plans.some(({ body }) => body.declined === undefined);
  return (
    <section aria-label={words.own}>
      <Stack gap="small">
        <h3>{words.own}</h3>
        {newest === undefined ? (
          <p>{words.ownEmpty}</p>
        ) : (
          <p>
            {newest.body.declined === undefined
              ? words.ownMade(day(newest.entry.onDate))
              : words.ownDeclined(day(newest.entry.onDate))}
          </p>
        )}
        <Cluster>
          {hasText && <Button onPress={props.onRead}>{words.ownRead}</Button>}
          {write !== null && (
            <Button onPress={() => write('citizensPlan')}>{hasText ? words.ownAgain : words.ownBegin}</Button>
          )}
        </Cluster>
      </Stack>
    </section>
  );
}

function ActionPlan(props: {
  readonly entries: readonly AnyEntry[];
  readonly facts: CaseFacts;
  readonly part: PartOfRoom;
}) {
  const { room, planParts, templates } = useCoordinationWords();
  const words = room.plans;
  const suggested = useSuggestedTemplate();
  const { write, day } = props.part;
  const plans = writtenLines(props.entries, 'actionPlan');
  const newest = plans.at(-1);
  const before = plans
    .slice(0, -1)
    .findLast(({ body }) => body.template === newest?.body.template && body.declined === undefined);
  const reasons = reasonsForHonourPlan(props.facts.marks);
  const since: Readonly<Record<PartChange, string | null>> = {
    same: null,
    added: words.added,
    changed: words.changed,
    removed: words.removed,
  };
  return (
    <section aria-label={words.action}>
      <Stack gap="small">
        <h3>{words.action}</h3>
        {newest === undefined && <p>{words.actionEmpty}</p>}
        {newest !== undefined && (
          <p>
            {newest.body.declined === undefined
              ? words.actionMade(templates[newest.body.template], day(newest.entry.onDate))
              : words.actionDeclined(day(newest.entry.onDate))}
            {newest.body.template === 'honour' && (
              <>
                {' '}
                <ProtectedMark />
              </>
            )}
          </p>
        )}
        {newest?.body.template === 'honour' && <p>{words.whole}</p>}
        {newest?.body.template !== 'honour' && reasons.length > 0 && <p>{suggested(reasons)}</p>}
        {newest !== undefined && newest.body.declined === undefined && (
          <RowList
            label={words.parts}
            rows={partsOf(newest.body, before?.body ?? null).map(({ part, written, since: change }) => ({
              key: part,
              status: (
                <StatusChip shape={written ? 'check' : 'pencil'}>
                  {written ? words.written : words.notWritten}
                </StatusChip>
              ),
              title: planParts[part].label,
              ...(since[change] === null ? {} : { detail: since[change] }),
            }))}
          />
        )}
        {write !== null && (
          <Cluster>
            <Button onPress={() => write('actionPlan')}>
              {plans.length === 0 ? words.actionBegin : words.actionAgain}
            </Button>
          </Cluster>
        )}
      </Stack>
    </section>
  );
}
