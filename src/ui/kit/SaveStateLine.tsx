import { useText } from '../useText.tsx';
import { clockTime, type SaveState } from './saveState.ts';

/** The save state beside the heading, in words. */
export function SaveStateLine({ state }: { readonly state: SaveState }) {
  const { save } = useText().frame;
  const words =
    state.kind === 'saved'
      ? save.saved(clockTime(state.at))
      : state.kind === 'saving'
        ? save.saving
        : state.kind === 'failed'
          ? save.failed
          : '';
  return (
    <p className="kit-save-state" data-save={state.kind}>
      {words}
    </p>
  );
}
