import { itemPath, itemsOf, textAt } from '../../entries/draftPaths.ts';
import type { DraftValues } from '../../entries/draft.ts';
import { networkParts } from '../../model/situationVocabulary.ts';
import { answerStates } from '../../model/vocabulary.ts';
import { withNetwork, type NetworkPerson } from '../../rules/knownNetwork.ts';
import { useKnownOfCase } from '../step/notices/KnownOfCase.tsx';
import { useRunState } from '../step/useStepRun.tsx';
import { NetworkMap } from './NetworkMap.tsx';
import { useNetworkWords } from './words.ts';

/** The people of a draft who have a word so far. */
function typedIn(values: DraftValues): readonly NetworkPerson[] {
  return itemsOf(values, 'networkPeople').flatMap((item): readonly NetworkPerson[] => {
    const at = (field: string): string => textAt(values, itemPath('networkPeople', item, field)).trim();
    const answer = (field: string) => answerStates.find((state) => state === at(field)) ?? null;
    if (at('label') === '') return [];
    return [
      {
        label: at('label'),
        relation: at('relation') || null,
        part: networkParts.find((part) => part === at('part')) ?? 'notKnown',
        knows: answer('knows'),
        safe: answer('safeToContact'),
      },
    ];
  });
}
const sameWords = (a: readonly NetworkPerson[], b: readonly NetworkPerson[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The map beneath the list: it follows what is typed, together with whom the case knows already. */
export function NetworkTyped() {
  const words = useNetworkWords();
  const known = useKnownOfCase()?.network ?? [];
  const typed = useRunState(({ context }) => typedIn(context.values), sameWords);
  const people = withNetwork(known, typed);
  if (people.length === 0) return null;
  return (
    <section aria-label={words.title}>
      {known.length > 0 && <p>{words.soFar}</p>}
      <NetworkMap people={people} />
    </section>
  );
}
