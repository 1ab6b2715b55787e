import type { Draft } from '../../entries/draft.ts';
import type { SaveState } from '../kit/saveState.ts';
import { SaveStateLine } from '../kit/SaveStateLine.tsx';
import { useRunState } from './useStepRun.tsx';

const same = (a: SaveState, b: SaveState): boolean =>
  a.kind === b.kind && ('at' in a ? a.at : '') === ('at' in b ? b.at : '');

/** Follows the saving by itself, so that a key press does not draw the page anew. "Gemt" only after the commit. */
export function LiveSaveState({ draft }: { readonly draft: Draft }) {
  const state = useRunState<SaveState>(({ value, context }) => {
    if (value.save === 'failed') return { kind: 'failed', problem: context.saveProblem ?? 'failed' };
    if (value.save !== 'saved') return { kind: 'saving' };
    const at = context.savedAt ?? (Object.keys(draft.values).length > 0 ? draft.savedAt : null);
    return at === null ? { kind: 'untouched' } : { kind: 'saved', at };
  }, same);
  return <SaveStateLine state={state} />;
}
