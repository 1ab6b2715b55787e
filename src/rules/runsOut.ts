import type { LocalDate } from '../entries/ids.ts';
import type { Competence } from '../model/vocabulary.ts';
import { plusDays } from './dates.ts';
import type { Signer } from './facts.ts';

const daysBefore = 30;

/** Training that holds thirty days more at the most, or has run out: said while there is time for a course. */
export const runsOut = (
  { competences }: Pick<Signer, 'competences'>,
  today: LocalDate,
): readonly { readonly competence: Competence; readonly until: LocalDate; readonly ended: boolean }[] =>
  competences.flatMap(({ id, until }) =>
    until === null || until > plusDays(today, daysBefore)
      ? []
      : [{ competence: id, until, ended: until < today }],
  );
