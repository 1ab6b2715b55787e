import type { NetworkPart } from '../../../model/situationVocabulary.ts';
import type { Relation } from '../../../model/vocabulary.ts';
import type { ConflictCheckText } from '../../../text/rooms/conflictCheck.da.ts';
import { wordsOf } from '../../shell/words.ts';

/** What the room says itself, and the words it borrows for the people of a case. */
interface ConflictWords {
  readonly own: ConflictCheckText;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly parts: Readonly<Record<NetworkPart, string>>;
}
export const useConflictWords = wordsOf<ConflictWords>({
  da: async () => {
    const [own, relations, network] = await Promise.all([
      import('../../../text/rooms/conflictCheck.da.ts'),
      import('../../../model/relationWords.da.ts'),
      import('../../../model/networkPeople.da.ts'),
    ]);
    return {
      own: own.conflictCheck,
      relations: relations.relationWords,
      parts: network.networkPeopleDa.items.part.options,
    };
  },
  en: async () => {
    const [own, relations, network] = await Promise.all([
      import('../../../text/rooms/conflictCheck.en.ts'),
      import('../../../model/relationWords.en.ts'),
      import('../../../model/networkPeople.en.ts'),
    ]);
    return {
      own: own.conflictCheck,
      relations: relations.relationWords,
      parts: network.networkPeopleEn.items.part.options,
    };
  },
});
