import type { AnyWording, Language, StepDefinition } from '../../model/define.ts';
import type { PackInWords } from '../../rules/measures/sittingParts.ts';
import { stepOfPacks } from '../../rules/measures/stepOfPacks.ts';
import type { Team } from '../shell/readTeam.ts';
import { fetchShelf, onShelf } from './packShelf.ts';
import { fetchSittingPlaces } from './SittingPlaces.tsx';
import { askedInGiven, packsOf } from './sittings.ts';
import { useMeasureWords } from './words.ts';

/**
 * Makes the pages of a sitting from the packs it was begun with. What cannot be asked in its language has no page; the
 * first page says so. Everything that stands between its questions is here with it.
 */
export async function openSitting(
  frame: { readonly step: StepDefinition; readonly wording: AnyWording },
  givens: Readonly<Record<string, string>>,
  team: Team,
  language: Language,
): Promise<{ readonly step: StepDefinition; readonly wording: AnyWording }> {
  const askedIn = givens[askedInGiven] === 'en' ? 'en' : givens[askedInGiven] === 'da' ? 'da' : language;
  const [shelf, { own, answers }] = await Promise.all([
    fetchShelf(team, askedIn),
    useMeasureWords.fetch(askedIn),
    useMeasureWords.fetch(language),
    fetchSittingPlaces(),
  ]);
  const packs = packsOf(givens).flatMap(({ id, version }): readonly PackInWords[] => {
    const found = onShelf(shelf, id, version);
    return found?.words == null ? [] : [{ pack: found.pack, words: found.words }];
  });
  const { part, threshold, thresholdHint, goals } = own.sitting;
  return stepOfPacks(frame, packs, { answers, part, threshold, thresholdHint, goals });
}
