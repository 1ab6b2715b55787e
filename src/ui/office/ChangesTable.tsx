import { PlainTable } from '../kit/PlainTable.tsx';
import { TextAsWritten } from '../kit/layout.tsx';
import type { Change } from './changes.ts';
import { useOfficeWords } from './words.ts';

/** Before and after, in words. */
export function ChangesTable({ changes }: { readonly changes: readonly Change[] }) {
  const { change: words } = useOfficeWords().room;
  const told = (text: string) => <TextAsWritten>{text === '' ? words.nothing : text}</TextAsWritten>;
  return (
    <PlainTable
      caption={words.title}
      columns={[words.what, words.before, words.after]}
      rows={changes.map(({ key, term, before, after }) => ({
        key,
        heading: term,
        cells: [told(before), told(after)],
      }))}
    />
  );
}
