import type { AnyEntry } from '../../entries/entry.ts';
import type { Language } from '../../model/define.ts';
import type { Pack, WholePack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { packIds, packs } from '../../model/instruments/packs.ts';
import { readPacks, type ImportedPack, type PackState } from '../../rules/instruments/readPacks.ts';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { wholeOf } from './wholeOf.ts';
import { useInstrumentWords } from './words.ts';

/** One instrument of the room's list. */
export interface LibraryPack {
  readonly id: string;
  readonly version: string;
  readonly state: 'shipped' | PackState;
  /** Null where what was taken in is no pack this product can read. */
  readonly pack: Pack | null;
  /** In the language of the screen, or the other one where it has none in that. */
  readonly words: PackWords | null;
  readonly imported: ImportedPack | null;
  /** The pack with its words in both languages, as it goes into a file. */
  readonly whole: () => Promise<WholePack | null>;
}

/** Packs are judged when they are read, cases and all: once for as long as the entries stand. */
const read = new WeakMap<readonly AnyEntry[], readonly ImportedPack[]>();
export function useImportedPacks(): readonly ImportedPack[] {
  const { instruments } = useSession().team;
  const before = read.get(instruments);
  if (before !== undefined) return before;
  const found = readPacks(instruments);
  read.set(instruments, found);
  return found;
}

/** What is said of a pack in a language, or in the other where it says nothing in that one. */
export const wordsIn = ({ words }: WholePack, language: Language): PackWords | null =>
  words[language] ?? words[language === 'da' ? 'en' : 'da'];

/** Every instrument: those that ship, then those taken in, the newest first. */
export function useLibrary(): readonly LibraryPack[] {
  const language = useLanguage();
  const { shipped } = useInstrumentWords();
  const imported = useImportedPacks();
  return [
    ...packIds.map((id): LibraryPack => ({
      id,
      version: packs[id].version,
      state: 'shipped',
      pack: packs[id],
      words: shipped[id],
      imported: null,
      whole: () => wholeOf(id),
    })),
    ...imported.toReversed().map((one): LibraryPack => {
      const { id, version, state, pack } = one;
      const words = pack === null ? null : wordsIn(pack, language);
      return { id, version, state, pack, words, imported: one, whole: async () => pack };
    }),
  ];
}
