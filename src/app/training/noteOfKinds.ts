import type { EntryKind } from '../../entries/kinds.ts';
import type { Language } from '../../model/define.ts';
import { loadWording, stepIds, steps } from '../../model/steps/steps.ts';
import type { NoteWriter, Notes } from '../../ui/ports.ts';

/** Notes of these kinds as the pieces of work write them, for any day: each kind by the step that signs it. */
export async function noteOfKinds(
  notes: Notes,
  kinds: readonly EntryKind[],
  on: { readonly language: Language; readonly onDate: string; readonly by: string },
): Promise<NoteWriter> {
  const writers = new Map<EntryKind, NoteWriter>();
  for (const kind of new Set(kinds)) {
    const id = stepIds.find((each) => steps[each].signs === kind);
    if (id === undefined) throw new Error(`no piece of work signs ${kind}`);
    const wording = await loadWording(id, on.language);
    writers.set(kind, await notes.writer({ step: steps[id], wording, ...on }));
  }
  return (signable) => {
    const write = writers.get(signable.kind);
    if (write === undefined) throw new Error(`no words for ${signable.kind}`);
    return write(signable);
  };
}
