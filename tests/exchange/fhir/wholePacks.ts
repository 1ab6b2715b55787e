import { loadPackWords } from '../../../src/model/instruments/loadPackWords.ts';
import type { WholePack } from '../../../src/model/instruments/pack.ts';
import { packIds, packs } from '../../../src/model/instruments/packs.ts';
import { fyrtaarn } from '../../support/fyrtaarn.ts';

/** Every pack that ships, with its words in both languages, and the made-up one. */
export const wholePacks = async (): Promise<readonly WholePack[]> => [
  ...(await Promise.all(
    packIds.map(async (id): Promise<WholePack> => {
      const [da, en] = await Promise.all([loadPackWords(id, 'da'), loadPackWords(id, 'en')]);
      return { ...packs[id], words: { da, en } };
    }),
  )),
  fyrtaarn,
];
