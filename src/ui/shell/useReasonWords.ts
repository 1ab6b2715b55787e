import type { Reason } from '../../model/reasons.ts';
import type { ReasonTexts } from '../../text/reasonText.ts';
import { wordsOf } from './words.ts';

export const useReasonTexts = wordsOf<ReasonTexts>({
  da: () => import('../../text/reasons.da.ts').then((module) => module.reasonsDa),
  en: () => import('../../text/reasons.en.ts').then((module) => module.reasonsEn),
});

/** Says a door's reason in the language of the screen. */
export function useReasonWords(): (reason: Reason) => string {
  const texts = useReasonTexts();
  return (reason) => texts[reason.code](reason.about ?? {});
}
