import { useKnownOfCase } from './KnownOfCase.tsx';
import { useNoticeWords } from './words.ts';
import { UntilHere } from '../../fetching/UntilHere.tsx';

/** Over the list of persons using violence: whom the case knows already, so that the same word is used again. */
export function PersonsKnown(props: { readonly path: string }) {
  const known = useKnownOfCase()?.persons ?? [];
  if (props.path !== 'persons' || known.length === 0) return null;
  return (
    <UntilHere>
      <KnownLine words={known.map((person) => person.label).join(', ')} />
    </UntilHere>
  );
}
function KnownLine(props: { readonly words: string }) {
  return <p>{useNoticeWords().own.personsKnown(props.words)}</p>;
}
