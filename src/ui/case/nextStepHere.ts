import { useEffect, useState } from 'react';
import type { StepId } from '../../model/steps/stepWords.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { useWayOnWords } from '../step/wayOn/words.ts';
import { useLanguage } from '../useText.tsx';

export const NextStep = fetchedPart(() => import('./NextStep.tsx').then((module) => module.NextStep));

/** What is said after signing is drawn with the page: coming late it would push what one is about to press. */
export function useNextStepHere(after: StepId | null): boolean {
  const language = useLanguage();
  const [here, setHere] = useState(after === null);
  useEffect(() => {
    let gone = false;
    const show = () => {
      if (!gone) setHere(true);
    };
    if (after !== null) Promise.all([NextStep.fetch(), useWayOnWords.fetch(language)]).then(show, show);
    return () => {
      gone = true;
    };
  }, [after, language]);
  return here;
}
