import { useEffect, useState } from 'react';
import { isStepId, loadWording, type StepId } from '../../model/steps/stepWords.ts';
import type { Language } from '../../model/define.ts';
import { useLanguage } from '../useText.tsx';

/** A title that could not be fetched is tried again after so long. Milliseconds. */
const again = 3000;

type Load = (step: StepId, language: Language) => Promise<{ readonly title: string }>;

/**
 * Titles of steps in the language of the screen, as they arrive. One that cannot be fetched keeps none of the others away,
 * and is tried again for as long as the page stands.
 */
export function useStepTitles(
  steps: readonly string[],
  load: Load = loadWording,
): ReadonlyMap<string, string> {
  const language = useLanguage();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(steps)].sort().join(' ');
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetch = async (known: ReadonlyMap<string, string>): Promise<void> => {
      const missing = wanted.split(' ').filter((step): step is StepId => isStepId(step) && !known.has(step));
      const outcomes = await Promise.allSettled(
        missing.map(async (step) => [step, (await load(step, language)).title] as const),
      );
      if (gone) return;
      const came = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const all = new Map([...known, ...came]);
      setTitles(all);
      if (came.length < missing.length) timer = setTimeout(() => void fetch(all), again);
    };
    void fetch(new Map());
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted, language, load]);
  return titles;
}
