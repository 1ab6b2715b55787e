import { kinds } from '../../../entries/kinds.ts';
import type { AnyEntry } from '../../../entries/entry.ts';
import type { InstrumentAnswers } from '../../../rules/scoring/result.ts';
import type { CaseFacts } from '../../../rules/facts.ts';
import { InstrumentResult } from './InstrumentResult.tsx';

/** Under a signed detection: how its answers read, so that it can be looked up afterwards. */
export function EntryResult(props: { readonly entry: AnyEntry; readonly facts: CaseFacts }) {
  const { entry, facts } = props;
  const read = kinds.detection.body.safeParse(entry.body);
  if (entry.kind !== 'detection' || !read.success) return null;
  const answers = Object.fromEntries(
    Object.entries(read.data).filter((each): each is [string, string] => typeof each[1] === 'string'),
  ) satisfies InstrumentAnswers;
  return (
    <>
      {(['hark', 'aas'] as const).map((pack) => (
        <InstrumentResult
          key={pack}
          pack={pack}
          answers={answers}
          persons={facts.persons}
          citizenAge={facts.citizenAge}
          folded={false}
        />
      ))}
    </>
  );
}
