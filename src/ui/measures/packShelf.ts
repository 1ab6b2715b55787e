import type { Language } from '../../model/define.ts';
import { loadPackWords } from '../../model/instruments/loadPackWords.ts';
import type { Pack } from '../../model/instruments/pack.ts';
import { packIds, packs } from '../../model/instruments/packs.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import type { Competence } from '../../model/vocabulary.ts';
import { readPacks } from '../../rules/instruments/readPacks.ts';
import type { Team } from '../shell/readTeam.ts';

/** An instrument that can be asked here, with what is said of it in one language. */
export interface ShelfPack {
  readonly pack: Pack;
  /** Null where nothing is to be had in that language, not even that sentence. */
  readonly words: PackWords | null;
  /** The office has loaded it under a licence of its own. */
  readonly imported: boolean;
  /** Its newest version, not taken out: it may be asked. Of the others only answers are read. */
  readonly offered: boolean;
  /** Training one must have to ask it; null where none is needed beyond that of asking at all. */
  readonly needs: Competence | null;
}

/**
 * The one place that finds packs: those that ship, and those the office has loaded, in whatever version; nothing else of
 * answering, reading or showing measures knows the difference.
 */
const importedPacks = (team: Team, language: Language): readonly ShelfPack[] =>
  readPacks(team.instruments).flatMap(({ pack, state, competence }): readonly ShelfPack[] => {
    if (pack === null) return [];
    const { words, ...bare } = pack;
    const offered = state === 'offered';
    return [{ pack: bare, words: words[language], imported: true, offered, needs: competence }];
  });

/** Each answer of it is read as it stands: there is no result to explain. */
export const speaksForItself = ({ kind, rules }: Pack): boolean =>
  kind === 'perSession' || rules.every((rule) => rule.kind === 'none');

const isShippedMeasure = ({ kind }: Pack): boolean => kind === 'outcome' || kind === 'perSession';

/** Every instrument of the shelf, with its words. Rejects when words cannot be fetched. */
export async function fetchShelf(team: Team, language: Language): Promise<readonly ShelfPack[]> {
  const shipped = packIds
    .filter((id) => isShippedMeasure(packs[id]))
    .map(async (id): Promise<ShelfPack> => {
      const words = await loadPackWords(id, language);
      return { pack: packs[id], words, imported: false, offered: true, needs: null };
    });
  return [...(await Promise.all(shipped)), ...importedPacks(team, language)];
}

/** The pack an answer was given to; without a version the newest one that may be asked. */
export const onShelf = (shelf: readonly ShelfPack[], id: string, version?: string): ShelfPack | undefined =>
  shelf.findLast(
    ({ pack, offered }) => pack.id === id && (version === undefined ? offered : pack.version === version),
  );
