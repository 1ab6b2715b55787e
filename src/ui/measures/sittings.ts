import type { DraftValues } from '../../entries/draft.ts';
import { itemPath } from '../../entries/draftPaths.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { MeasureMoment } from '../../model/instruments/measureVocabulary.ts';
import { goalsList, perGoalPack } from '../../rules/measures/sittingParts.ts';
import type { Place } from '../shell/usePlaces.ts';
import type { ShelfPack } from './packShelf.ts';

/** What is asked unless somebody chooses otherwise: ten questions together. */
export const shortSitting: readonly string[] = ['who5', 'safety', 'conversation'];
/** Names of the facts a sitting is begun with: ids of packs, apart by a space, and the language they are asked in. */
export const packsGiven = 'packs';
export const askedInGiven = 'askedIn';

/** The packs a sitting was begun with (`id`, or `id@version` to correct an older one); the short one when nothing was said. */
export function packsOf(
  givens: Readonly<Record<string, string>>,
): readonly { readonly id: string; readonly version?: string }[] {
  const named = (givens[packsGiven] ?? '').split(/\s+/).filter((id) => id !== '');
  return (named.length === 0 ? shortSitting : named).map((name) => {
    const [id = '', version] = name.split('@');
    return version === undefined ? { id } : { id, version: decodeURIComponent(version) };
  });
}

/** Names a pack in one version; a version may hold any sign. */
export const packAt = (id: string, version: string): string => `${id}@${encodeURIComponent(version)}`;

/** The languages a pack can be asked in. */
export const askableIn = ({ pack }: ShelfPack): readonly Language[] =>
  (['da', 'en'] as const).filter((language) => pack.language[language].text !== 'unavailable');

/** Opens a sitting: with a moment that is suggested and can be changed, and for goals with those that are known. */
export function sittingPlace(of: {
  readonly stream: StreamId;
  readonly packs: readonly string[];
  readonly moment: MeasureMoment | null;
  readonly goals?: readonly string[];
  readonly askedIn?: Language;
  /** Where one comes back to afterwards. */
  readonly from?: 'measures' | 'case';
}): Place {
  const { stream, packs, moment, goals = [], askedIn, from = 'measures' } = of;
  const ids = goals.map((_, at) => `goal${String(at + 1)}`);
  const known: DraftValues = packs.includes(perGoalPack)
    ? Object.fromEntries([
        [goalsList, ids],
        ...goals.map((goal, at) => [itemPath(goalsList, ids[at] ?? '', 'goal'), goal] as const),
      ])
    : {};
  return {
    room: 'step',
    step: 'measure',
    stream,
    draft: null,
    givens: { [packsGiven]: packs.join(' '), ...(askedIn === undefined ? {} : { [askedInGiven]: askedIn }) },
    ...(from === 'case' ? {} : { from }),
    values: { ...(moment === null ? {} : { moment }), ...known },
  };
}
