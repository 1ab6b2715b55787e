import { createActor } from 'xstate';
import type { Draft, DraftValue, DraftValues } from '../../entries/draft.ts';
import { partsOfPath } from '../../entries/draftPaths.ts';
import { asDraftId } from '../../entries/ids.ts';
import type { Clock, Drafts } from '../../flow/ports.ts';
import { stepMachine } from '../../flow/stepMachine.ts';
import type { Field, StepDefinition } from '../../model/define.ts';
import { createDraftWriter } from './draftWriter.ts';
import { soonestFrame } from './soonestFrame.ts';

/** One piece of work while it is on screen: the machine that moves, and the writer that saves. */
export interface StepRun {
  readonly step: StepDefinition;
  readonly actor: ReturnType<typeof createStepActor>;
  readonly givens: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly values: () => DraftValues;
  /** Takes over one raw answer and sends it to be saved at once. */
  readonly change: (path: string, value: DraftValue) => void;
  readonly flush: () => Promise<void>;
}

const createStepActor = (
  step: StepDefinition,
  values: DraftValues,
  givens: Readonly<Record<string, string>>,
) => createActor(stepMachine, { input: { step, values, givens } });

/** Every question of the step under its id, those of list items under `list/question`. */
function longTexts(step: StepDefinition): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (field: Field, prefix: string) => {
    if (field.kind === 'longText') found.add(prefix + field.id);
    if (field.kind === 'list') for (const item of field.items) look(item, `${field.id}/`);
  };
  for (const topic of step.topics) for (const field of topic.fields) look(field, '');
  return found;
}

export function createStepRun(options: {
  readonly step: StepDefinition;
  readonly draft: Draft;
  readonly drafts: Drafts;
  readonly clock: Clock;
}): StepRun {
  const { step, draft } = options;
  const { givens } = draft.info;
  const actor = createStepActor(step, draft.values, givens);
  const long = longTexts(step);
  const writer = createDraftWriter({
    drafts: options.drafts,
    draft: asDraftId(draft.id),
    values: draft.values,
    isLongText: (path) => {
      const { field, item } = partsOfPath(path);
      return long.has(item === null ? field : `${item.list}/${field}`);
    },
    onSaved: (revision, at) => actor.send({ type: 'SAVED', revision, at }),
    onFailed: (problem) => actor.send({ type: 'SAVE_FAILED', problem }),
    soon: soonestFrame,
  });
  actor.start();
  const values = () => actor.getSnapshot().context.values;
  return {
    step,
    actor,
    givens,
    clock: options.clock,
    values,
    change: (path, value) => {
      const next = { ...values(), [path]: value };
      actor.send({ type: 'CHANGED', values: next });
      writer.change(next, path);
    },
    flush: writer.flush,
  };
}
