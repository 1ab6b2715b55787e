import type { AsksToday } from '../../rules/compass/compassChanges.ts';
import { Notice } from '../kit/Notice.tsx';
import { useCompassWords } from './words.ts';

/** Low answers that are talked about the same day. Nothing is said of a high one. */
export function AskToday({ about }: { readonly about: readonly AsksToday[] }) {
  const { today } = useCompassWords().own;
  if (about.length === 0) return null;
  return (
    <Notice tone="warning" title={today.title}>
      {about.map((part) => (
        <p key={part}>{today[part]}</p>
      ))}
    </Notice>
  );
}
