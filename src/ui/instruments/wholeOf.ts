import { loadPackWords } from '../../model/instruments/loadPackWords.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import { packs, type ShippedPackId } from '../../model/instruments/packs.ts';

/** A pack that ships with its words in both languages, as it goes into a file. Rejects when they cannot be fetched. */
export async function wholeOf(id: ShippedPackId): Promise<WholePack> {
  const [da, en] = await Promise.all([loadPackWords(id, 'da'), loadPackWords(id, 'en')]);
  return { ...packs[id], words: { da, en } };
}
