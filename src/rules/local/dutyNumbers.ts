import { isRecord, isText, parsed } from './jsonValue.ts';

/** A number of the office that is public: it stands on the danger page, also while everything is locked. */
export interface LocalNumber {
  readonly label: string;
  readonly number: string;
}
export type NumberProblem =
  | { readonly code: 'numberLabelMissing' }
  | { readonly code: 'numberMissing' }
  | { readonly code: 'numberTooLong'; readonly most: number }
  /** Fewer than three digits, or something no telephone can ring. */
  | { readonly code: 'numberNotANumber' }
  /** A number that is known to be closed. */
  | { readonly code: 'numberObsolete' }
  | { readonly code: 'numberTwice' };

export const longestNumberLabel = 60;
/** As many as can be taken in by somebody in danger. */
export const mostNumbers = 6;
/** Closed since; whoever rings it loses time (practice: numbers seen in sources). */
const obsolete: ReadonlySet<string> = new Set(['70203082', '4570203082']);
const digitsOf = (number: string): string => number.replace(/\D/g, '');

function problemOf({ label, number }: LocalNumber): NumberProblem | null {
  if (number.trim() === '') return { code: 'numberMissing' };
  if (label.trim() === '') return { code: 'numberLabelMissing' };
  if (label.trim().length > longestNumberLabel) return { code: 'numberTooLong', most: longestNumberLabel };
  if (!/^\+?[\d ]+$/.test(number.trim()) || !/^\d{3,15}$/.test(digitsOf(number)))
    return { code: 'numberNotANumber' };
  return obsolete.has(digitsOf(number)) ? { code: 'numberObsolete' } : null;
}

/** What is wrong with the numbers, by the place of each in the list; nothing when they may be used. */
export function numberProblems(numbers: readonly LocalNumber[]): ReadonlyMap<number, NumberProblem> {
  const found = new Map<number, NumberProblem>();
  const seen = new Set<string>();
  for (const [at, one] of numbers.entries()) {
    const digits = digitsOf(one.number);
    const problem = problemOf(one) ?? (seen.has(digits) ? ({ code: 'numberTwice' } as const) : null);
    if (problem !== null) found.set(at, problem);
    seen.add(digits);
  }
  return found;
}

/** The numbers as they are signed (JSON text); null for what does not parse or breaks a rule of today. Never throws. */
export function readNumbers(value: string): readonly LocalNumber[] | null {
  const list = parsed(value);
  if (!Array.isArray(list) || list.length > mostNumbers) return null;
  const numbers: LocalNumber[] = [];
  for (const one of list as readonly unknown[]) {
    if (!isRecord(one)) return null;
    const { label, number } = one;
    if (!isText(label) || !isText(number)) return null;
    numbers.push({ label, number });
  }
  return numberProblems(numbers).size === 0 ? numbers : null;
}
