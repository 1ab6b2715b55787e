import { useEffect, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { bodyOf } from '../../flow/bodyOf.ts';
import type { StepDefinition } from '../../model/define.ts';
import { measure } from '../../model/steps/measure.ts';
import { loadWording } from '../../model/steps/stepWords.ts';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { openSitting } from './openSitting.ts';
import { fetchShelf, onShelf } from './packShelf.ts';
import { askableIn, askedInGiven, packAt, packsGiven } from './sittings.ts';

/** The sitting a measure was signed from, to correct it in; with the facts it is opened with. */
export interface SittingAgain {
  readonly step: StepDefinition;
  readonly givens: Readonly<Record<string, string>>;
}

/** Null for an entry that is no measure, or whose pack is no longer here; `waiting` until that is known. */
export function useSittingOf(entry: AnyEntry | undefined): SittingAgain | null | 'waiting' {
  const { team } = useSession();
  const language = useLanguage();
  const isMeasure = entry?.kind === 'measure';
  const [found, setFound] = useState<SittingAgain | null | 'waiting'>('waiting');
  useEffect(() => {
    if (!isMeasure) return undefined;
    let gone = false;
    const prepare = async (): Promise<SittingAgain | null> => {
      const body = bodyOf(entry, 'measure');
      const on =
        body === null ? undefined : onShelf(await fetchShelf(team, language), body.pack, body.version);
      if (body === null || on === undefined) return null;
      const here = askableIn(on);
      const askedIn = here.includes(language) ? language : (here[0] ?? language);
      const givens = { [packsGiven]: packAt(body.pack, body.version), [askedInGiven]: askedIn };
      const frame = { step: measure, wording: await loadWording('measure', language) };
      return { step: (await openSitting(frame, givens, team, language)).step, givens };
    };
    prepare().then(
      (made) => {
        if (!gone) setFound(made);
      },
      () => {
        if (!gone) setFound(null);
      },
    );
    return () => {
      gone = true;
    };
  }, [entry, isMeasure, team, language]);
  return isMeasure ? found : null;
}
