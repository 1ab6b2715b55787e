import type { DateProblem } from './dateInput.ts';

/** What keeps one answer from being signed: a key and what its sentence needs. The words stand with the screens. */
export type FormProblem =
  | { readonly code: 'required' }
  | { readonly code: DateProblem }
  | { readonly code: 'notANumber' }
  | { readonly code: 'numberOutOfRange'; readonly min: number; readonly max: number }
  | { readonly code: 'tooLong'; readonly most: number; readonly length: number }
  /** The answer is none of the options this version knows. */
  | { readonly code: 'notAnOption' }
  /** The entry's own schema refuses it, and no question of the page says why. */
  | { readonly code: 'notAccepted' };
export type FormProblemCode = FormProblem['code'];

/** Keyed by draft path (`signs`, `children/3f2a/age`), in the order of the page. */
export type FormProblems = ReadonlyMap<string, FormProblem>;

/** Not in the way of signing, but to be said: characters nobody can see are left out of what is signed. */
export interface FormNotice {
  readonly path: string;
  readonly code: 'unseenCharactersLeftOut';
  readonly count: number;
}
