import { useEffect, useState } from 'react';
import { usePorts } from '../usePorts.tsx';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const BringBack = fetchedPart(() => import('./BringBack.tsx').then((module) => module.BringBack));

/** How many vaults lie aside; null until it is known. */
export function useAside(): number | null {
  const { vault } = usePorts();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    void vault.aside().then(
      (found) => {
        if (!gone) setCount(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [vault]);
  return count;
}

/** Says what lies aside, if anything does. Nothing of it is loaded otherwise. */
export function SetAside(props: { readonly count: number | null; readonly onBrought: () => void }) {
  if (props.count === null || props.count === 0) return null;
  return (
    <UntilHere>
      <BringBack count={props.count} onBrought={props.onBrought} />
    </UntilHere>
  );
}
