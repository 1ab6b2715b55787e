import type { Language } from '../../model/define.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import type { ShippedPackId } from '../../model/instruments/packs.ts';
import type { InstrumentText } from '../../text/rooms/instruments.da.ts';
import type { PackRefusalTexts } from '../../text/rooms/packRefusals.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface InstrumentRoomWords {
  readonly room: InstrumentText;
  readonly refusals: PackRefusalTexts;
  /** What is said of the packs that ship, by id. */
  readonly shipped: Readonly<Record<ShippedPackId, PackWords>>;
}
/** Every pack is fetched with the room and not before: this file itself stands in the first load. */
async function shippedIn(language: Language): Promise<Readonly<Record<ShippedPackId, PackWords>>> {
  const [{ packIds }, { loadPackWords }] = await Promise.all([
    import('../../model/instruments/packs.ts'),
    import('../../model/instruments/loadPackWords.ts'),
  ]);
  const pairs = await Promise.all(
    packIds.map(async (id) => [id, await loadPackWords(id, language)] as const),
  );
  return Object.fromEntries(pairs) as Record<ShippedPackId, PackWords>;
}

export const useInstrumentWords = wordsOf<InstrumentRoomWords>({
  da: async () => {
    const [{ instruments }, { packRefusals }, shipped] = await Promise.all([
      import('../../text/rooms/instruments.da.ts'),
      import('../../text/rooms/packRefusals.da.ts'),
      shippedIn('da'),
    ]);
    return { room: instruments, refusals: packRefusals, shipped };
  },
  en: async () => {
    const [{ instruments }, { packRefusals }, shipped] = await Promise.all([
      import('../../text/rooms/instruments.en.ts'),
      import('../../text/rooms/packRefusals.en.ts'),
      shippedIn('en'),
    ]);
    return { room: instruments, refusals: packRefusals, shipped };
  },
});
