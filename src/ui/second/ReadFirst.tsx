import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const EvaluationToRead = fetchedPart(() => import('./ToRead.tsx').then((module) => module.EvaluationToRead));
const WishToRead = fetchedPart(() => import('./ToRead.tsx').then((module) => module.WishToRead));
export const fetchToRead = () => Promise.all([EvaluationToRead.fetch(), WishToRead.fetch()]);

/** What a second pair of eyes reads before its question is answered. Nothing over any other work. */
export function ReadFirst({ step }: { readonly step: string }) {
  if (step === 'secondPerson')
    return (
      <UntilHere>
        <EvaluationToRead />
      </UntilHere>
    );
  if (step === 'colleagueLook')
    return (
      <UntilHere>
        <WishToRead />
      </UntilHere>
    );
  return null;
}
