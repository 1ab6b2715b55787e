import type { Draft } from '../../entries/draft.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { Clock, Drafts } from '../../flow/ports.ts';
import type { QuickWork } from './QuickSign.tsx';

/**
 * A draft that begins with what was chosen on the case page. Null when nothing was chosen, or when a draft of the same
 * work is already there: that one is offered instead, and never written over.
 */
export async function quickDraft(
  work: Omit<QuickWork, 'once'> & {
    readonly stream: StreamId;
    readonly drafts: Drafts;
    readonly clock: Clock;
  },
  known: readonly Draft[],
): Promise<Draft | null> {
  const { step, values, stream, drafts, clock } = work;
  const changes = Object.entries(values).map(([set, to]) => ({ set, to }));
  if (changes.length === 0 || known.some((draft) => draft.info.step === step)) return null;
  const id = await drafts.begin({ step, stream, givens: {}, startedAt: clock.now().instant });
  await drafts.change(id, changes);
  return drafts.open(id);
}
