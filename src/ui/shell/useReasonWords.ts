import type { PersonId } from '../../entries/ids.ts';
import type { Reason } from '../../model/reasons.ts';
import type { ReasonTexts } from '../../text/reasonText.ts';
import { handoverForReader } from './handoverForReader.ts';
import { useSession } from './session.tsx';
import { wordsOf } from './words.ts';

export const useReasonTexts = wordsOf<ReasonTexts>({
  da: () => import('../../text/reasons.da.ts').then((module) => module.reasonsDa),
  en: () => import('../../text/reasons.en.ts').then((module) => module.reasonsEn),
});

const noLabels: ReadonlyMap<string, string> = new Map();

/** Says a door's reason in the language of the screen, to who reads it. `labels`: names of people not known here yet. */
export function useReasonWords(labels = noLabels): (reason: Reason) => string {
  const texts = useReasonTexts();
  const { person: me, team } = useSession();
  const nameOf = (person: PersonId) => team.staff.get(person)?.name ?? labels.get(person);
  return (reason) => texts[reason.code](handoverForReader(reason.about ?? {}, me.person, nameOf));
}
