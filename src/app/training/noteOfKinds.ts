import type { EntryKind } from '../../entries/kinds.ts';
import type { Language, StepDefinition } from '../../model/define.ts';
import { loadWording, stepIds, steps, type StepId } from '../../model/steps/steps.ts';
import type { NoteWriter, Notes } from '../../ui/ports.ts';
import { groupNotes, type GroupNames } from './groupNotes.ts';

const writes = (id: StepId, kind: EntryKind): boolean => {
  const step: StepDefinition = steps[id];
  return step.topics.some(({ fields }) => fields.some((field) => field.goesTo === kind));
};
/** The piece of work that signs this kind, or else one whose pages write it beside its own. */
const stepOf = (kind: EntryKind): StepId | undefined =>
  stepIds.find((id) => steps[id].signs === kind) ?? stepIds.find((id) => writes(id, kind));

/**
 * Notes of these kinds as the pieces of work write them, for any day: each kind by the step that signs it, and what no
 * step signs as the rooms of groups write it.
 */
export async function noteOfKinds(
  notes: Notes,
  kinds: readonly EntryKind[],
  on: {
    readonly language: Language;
    readonly onDate: string;
    readonly by: string;
    readonly names: GroupNames;
  },
): Promise<NoteWriter> {
  const writers = new Map<EntryKind, NoteWriter>();
  for (const kind of new Set(kinds)) {
    const id = stepOf(kind);
    if (id === undefined) continue;
    const wording = await loadWording(id, on.language);
    writers.set(kind, await notes.writer({ step: steps[id], wording, ...on }));
  }
  const ofGroups = kinds.every((kind) => writers.has(kind)) ? null : await groupNotes(on.language, on.names);
  return (signable) => {
    const write = writers.get(signable.kind) ?? ofGroups;
    if (write === null) throw new Error(`no words for ${signable.kind}`);
    return write(signable);
  };
}
