import type { SignedCompass } from '../../flow/compasses.ts';
import { changesBetween, type CompassChange } from '../../rules/compass/compassChanges.ts';
import { shownDay } from '../../text/shownDay.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { useLanguage } from '../useText.tsx';
import { shownCompasses } from './shownCompasses.ts';
import { useCompassWords, type CompassWords } from './words.ts';

/** One part of life in words: from and to, which way, and what was wanted. Kept as it was wanted is said as such. */
export function changeInWords(change: CompassChange, { own, part }: CompassWords): string {
  const { changes } = own;
  const { move, goal, from, to } = change;
  const kept = move === 'unchanged' && goal === 'maintain';
  const said = kept ? changes.kept : changes[move];
  const numbers = changes.fromTo(from, to);
  const wanted = goal === null ? '' : ` ${changes.goalThen(goalInLine(part.goal.options?.[goal] ?? goal))}`;
  return `${capital(numbers)}. ${said}${wanted}`;
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const goalInLine = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What has moved since the first compass, part by part. */
export function ChangesInWords(props: { readonly compasses: readonly SignedCompass[] }) {
  const words = useCompassWords();
  const { changes } = words.own;
  const language = useLanguage();
  const { first, newest } = shownCompasses(props.compasses);
  if (first === newest) return <p>{changes.first}</p>;
  const moved = changesBetween(first.body, newest.body);
  return (
    <>
      <h3>{changes.title(shownDay(first.body.onDay, language))}</h3>
      {moved.length === 0 ? (
        <p>{changes.cannot}</p>
      ) : (
        <DescriptionList
          look="beside"
          items={moved.map((change) => ({
            key: change.id,
            term: change.name,
            description: changeInWords(change, words),
          }))}
        />
      )}
    </>
  );
}
