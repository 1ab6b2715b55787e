import type { networkPeopleDa } from '../../model/networkPeople.da.ts';
import type { NetworkMapText } from '../../text/rooms/network.da.ts';
import { wordsOf } from '../shell/words.ts';

type ListWords = Pick<typeof networkPeopleDa, 'items'>;
/** Suspends until the words are here. */
export const useNetworkWords = wordsOf<NetworkMapText & ListWords>({
  da: async () => {
    const [map, list] = await Promise.all([
      import('../../text/rooms/network.da.ts'),
      import('../../model/networkPeople.da.ts'),
    ]);
    return { ...map.networkMap, items: list.networkPeopleDa.items };
  },
  en: async () => {
    const [map, list] = await Promise.all([
      import('../../text/rooms/network.en.ts'),
      import('../../model/networkPeople.en.ts'),
    ]);
    return { ...map.networkMap, items: list.networkPeopleEn.items };
  },
});
