import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const MarkOf = fetchedPart(() => import('./MarkOfFactor.tsx').then((module) => module.MarkOfFactor));
export const fetchCriticalMark = MarkOf.fetch;

/** Whether the question at this path is about a factor of the risk overview. */
export const isFactor = (path: string): boolean => path.startsWith('factor.');

/** A word and a shape beside a critical factor: always there, whatever is answered, and quiet. */
export function CriticalMark(props: { readonly path: string }) {
  return (
    <UntilHere>
      <MarkOf path={props.path} />
    </UntilHere>
  );
}
