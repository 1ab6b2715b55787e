import type { StarterWords } from '../../model/compass/compassDimensions.ts';
import type { AnyFieldWording } from '../../model/define.ts';
import type { CompassText } from '../../text/rooms/compass.da.ts';
import { wordsOf } from '../shell/words.ts';

/** What stands under each part of life: the number, what is wanted of it, and more words. */
export type PartWords = Readonly<Record<'value' | 'goal' | 'words', AnyFieldWording>>;

/** What the rooms say themselves, the starter set, and the words of the step the answers are signed by. */
export interface CompassWords {
  readonly own: CompassText;
  readonly starter: StarterWords;
  readonly part: PartWords;
}

export const useCompassWords = wordsOf<CompassWords>({
  da: async () => {
    const [{ compassRoom }, { starterCompassDa }, { compassDa }] = await Promise.all([
      import('../../text/rooms/compass.da.ts'),
      import('../../model/compass/starterCompass.da.ts'),
      import('../../model/steps/compass.da.ts'),
    ]);
    return { own: compassRoom, starter: starterCompassDa, part: compassDa.fields.dimensions.items };
  },
  en: async () => {
    const [{ compassRoom }, { starterCompassEn }, { compassEn }] = await Promise.all([
      import('../../text/rooms/compass.en.ts'),
      import('../../model/compass/starterCompass.en.ts'),
      import('../../model/steps/compass.en.ts'),
    ]);
    return { own: compassRoom, starter: starterCompassEn, part: compassEn.fields.dimensions.items };
  },
});
