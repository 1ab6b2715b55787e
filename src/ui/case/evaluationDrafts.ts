import type { Draft } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { bindingGivens } from '../../rules/bindingGivens.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';

/** Opened anew each time: a map or a result of today counts, and none that is gone. */
const written: ReadonlySet<string> = new Set(['boundLevel', 'neverUnder', 'boundBy', 'mapVersion']);

/** A draft of the risk evaluation as it is opened: with what the office's maps make of the results the case knows. */
export function openedAsEvaluation(
  draft: Draft,
  contents: StreamContents,
  from: { readonly today: LocalDate; readonly settings: Pick<LocalSettings, 'maps'> },
): Draft {
  const { facts } = replay(contents.entries, from);
  const { info } = draft;
  const others = Object.entries(info.givens).filter(([name]) => !written.has(name));
  const givens = { ...Object.fromEntries(others), ...bindingGivens(facts, from.settings.maps) };
  return { ...draft, info: { ...info, givens } };
}
