import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { Band } from '../kit/Band.tsx';
import { useShellWords } from '../shell/words.ts';
import { UntilHere } from '../fetching/UntilHere.tsx';

const EndTraining = fetchedPart(() => import('./EndTraining.tsx').then((module) => module.EndTraining));

/**
 * The mark on every page of a training, and the way out of it; none where the citizen writes alone. Its words are
 * always here: it never waits for a file.
 */
export function TrainingBand(props: { readonly onEnd: (() => void) | null }) {
  const words = useShellWords().training;
  return (
    <Band
      label={words.label}
      text={words.band}
      action={
        props.onEnd !== null && (
          <UntilHere>
            <EndTraining onEnd={props.onEnd} />
          </UntilHere>
        )
      }
    />
  );
}
