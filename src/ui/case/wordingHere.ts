import type { AnyEntry } from '../../entries/entry.ts';
import type { AnyWording, Language } from '../../model/define.ts';
import { loadWording, type StepId } from '../../model/steps/stepWords.ts';
import { fetchOfficeReader } from '../shell/officeReader.ts';

/** The words of a step in this office. Only the risk evaluation has some of the office's own, and only when they are set. */
export async function wordingHere(
  step: StepId,
  language: Language,
  office: readonly AnyEntry[],
): Promise<AnyWording> {
  const wording = await loadWording(step, language);
  if (step !== 'riskEvaluation' || office.length === 0) return wording;
  const [read, { withOfficeWords }] = await Promise.all([
    fetchOfficeReader(),
    import('./withOfficeWords.ts'),
  ]);
  return withOfficeWords(wording, read(office).local, language);
}
