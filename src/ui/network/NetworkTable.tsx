import type { NetworkPerson } from '../../rules/knownNetwork.ts';
import { PlainTable } from '../kit/PlainTable.tsx';
import { useNetworkWords } from './words.ts';

/** The same as the picture, in full words. Who harms, and who is not known, is never contacted. */
export function NetworkTable(props: { readonly people: readonly NetworkPerson[] }) {
  const words = useNetworkWords();
  const { part, knows, safeToContact } = words.items;
  const contact = (person: NetworkPerson): string => {
    if (person.part === 'harms' || person.part === 'notKnown') return words.notContacted;
    return person.safe === null ? words.nothingSaid : safeToContact.options[person.safe];
  };
  return (
    <PlainTable
      caption={words.title}
      columns={[words.person, words.part, words.knows, words.contact]}
      rows={props.people.map((person, at) => ({
        key: `${at} ${person.label}`,
        heading: person.relation === null ? person.label : `${person.label}, ${person.relation}`,
        cells: [
          part.options[person.part],
          person.knows === null ? words.nothingSaid : knows.options[person.knows],
          contact(person),
        ],
      }))}
    />
  );
}
