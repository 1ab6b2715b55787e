import type { AnyEntry } from '../../../entries/entry.ts';
import type { CaseFacts } from '../../../rules/facts.ts';
import { DescriptionList } from '../../kit/DescriptionList.tsx';
import { Stack, TextAsWritten } from '../../kit/layout.tsx';
import { personsRecorded, saidOfMeeting } from './peopleOf.ts';
import { useConflictWords } from './words.ts';

type People = Pick<CaseFacts, 'persons' | 'network'>;

/** The people of one case in words: who may use violence, and who is around the citizen. */
export function usePeopleInWords(): (facts: People) => {
  readonly persons: string;
  readonly network: string;
} {
  const { own, relations, parts } = useConflictWords();
  const said = (lines: readonly string[]) => (lines.length === 0 ? own.none : lines.join('\n'));
  return ({ persons, network }) => ({
    persons: said(persons.map(({ label, relation }) => `${label} (${relations[relation]})`)),
    network: said(
      network.map(({ label, relation, part }) =>
        relation === null ? `${label} (${parts[part]})` : `${label}, ${relation} (${parts[part]})`,
      ),
    ),
  });
}

/** What the citizen answered when they were asked whom they must not meet. */
export function useSaidOfMeeting(): (entries: readonly AnyEntry[]) => string {
  const { own } = useConflictWords();
  return (entries) => {
    const said = saidOfMeeting(entries);
    if (said === null) return own.notAsked;
    if (said.whom !== null && said.whom.trim() !== '') return said.whom;
    return said.answer === 'no' ? own.saidNobody : own.notAsked;
  };
}

/** The people recorded in this case, and the citizen's own words. */
export function PeopleHere(props: { readonly facts: CaseFacts; readonly entries: readonly AnyEntry[] }) {
  const { own: words } = useConflictWords();
  const inWords = usePeopleInWords();
  const said = useSaidOfMeeting();
  const { persons, network } = inWords(props.facts);
  const written = (text: string) => <TextAsWritten>{text}</TextAsWritten>;
  return (
    <section aria-label={words.here}>
      <Stack>
        <h2>{words.here}</h2>
        {personsRecorded(props.facts) === 0 && <p>{words.nobodyHere}</p>}
        <DescriptionList
          items={[
            { term: words.persons, description: written(persons) },
            { term: words.network, description: written(network) },
            { term: words.ownWords, description: written(said(props.entries)) },
          ]}
        />
      </Stack>
    </section>
  );
}
