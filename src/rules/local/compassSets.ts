import {
  compassAnchors,
  fewestDimensions,
  mostDimensions,
  type CompassDimension,
} from '../../model/compass/compassDimensions.ts';
import { starterNamesDa } from '../../model/compass/starterNames.da.ts';
import { starterNamesEn } from '../../model/compass/starterNames.en.ts';
import { plainLetters } from './plainLetters.ts';
import { shippedCompass, type CompassSet } from './shippedCompass.ts';

export const longestName = 40;
export const longestWords = 200;
export type CompassProblem =
  | { readonly code: 'nameEmpty' }
  | { readonly code: 'nameTooLong'; readonly most: number }
  | { readonly code: 'nameTwice' }
  /** An id that was released goes by its name for good. */
  | { readonly code: 'nameChanged'; readonly name: string }
  | { readonly code: 'wordsMissing' }
  | { readonly code: 'wordsTooLong'; readonly most: number }
  | { readonly code: 'tooFew'; readonly least: number }
  | { readonly code: 'tooMany'; readonly most: number };

/** The field a problem is about: one of the texts of a dimension, or null for the list. */
export interface FoundProblem {
  readonly id: string | null;
  readonly field: 'name' | 'question' | (typeof compassAnchors)[number] | null;
  readonly problem: CompassProblem;
}

/** The names an id may go by; none for one that is new. */
export function releasedNames(id: string, names: CompassSet['names']): readonly string[] {
  const starter = [starterNamesDa, starterNamesEn].flatMap((each) =>
    Object.hasOwn(each, id) ? [each[id as keyof typeof each]] : [],
  );
  if (starter.length > 0) return starter;
  const own = Object.hasOwn(names, id) ? names[id] : undefined;
  return own === undefined ? [] : [own];
}

/** What is wrong with a set that a lead wants; nothing when it may be used. */
export function compassProblems(
  dimensions: readonly CompassDimension[],
  names: CompassSet['names'],
): readonly FoundProblem[] {
  const found: FoundProblem[] = [];
  const add = (id: string | null, field: FoundProblem['field'], problem: CompassProblem) =>
    found.push({ id, field, problem });
  if (dimensions.length < fewestDimensions) add(null, null, { code: 'tooFew', least: fewestDimensions });
  if (dimensions.length > mostDimensions) add(null, null, { code: 'tooMany', most: mostDimensions });
  const seen = new Set<string>();
  for (const { id, name, question, anchors } of dimensions) {
    const released = releasedNames(id, names);
    const plain = plainLetters(name);
    if (plain === '') add(id, 'name', { code: 'nameEmpty' });
    else if (name.length > longestName) add(id, 'name', { code: 'nameTooLong', most: longestName });
    else if (released.length > 0 && !released.includes(name))
      add(id, 'name', { code: 'nameChanged', name: released[0] ?? name });
    else if (seen.has(plain)) add(id, 'name', { code: 'nameTwice' });
    seen.add(plain);
    const words = [
      ['question', question] as const,
      ...compassAnchors.map((at) => [at, anchors[at]] as const),
    ];
    for (const [field, text] of words) {
      if (text.trim() === '') add(id, field, { code: 'wordsMissing' });
      else if (text.length > longestWords) add(id, field, { code: 'wordsTooLong', most: longestWords });
    }
  }
  return found;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (record: Readonly<Record<string, unknown>>, key: string): string | null =>
  typeof record[key] === 'string' ? record[key] : null;

/** A set as it was signed (JSON text); null for what is none. Judges no rule; never throws. */
export function parsedCompass(value: string): readonly CompassDimension[] | null {
  let list: unknown;
  try {
    list = JSON.parse(value) as unknown;
  } catch {
    return null;
  }
  if (!Array.isArray(list)) return null;
  const dimensions: CompassDimension[] = [];
  for (const one of list as readonly unknown[]) {
    if (!isRecord(one) || !isRecord(one['anchors'])) return null;
    const { anchors } = one as { readonly anchors: Readonly<Record<string, unknown>> };
    const [id, name, question] = ['id', 'name', 'question'].map((key) => textIn(one, key));
    const [a1, a4, a7, a10] = compassAnchors.map((key) => textIn(anchors, key));
    if (id == null || name == null || question == null || id === '' || id.length > 64) return null;
    if (a1 == null || a4 == null || a7 == null || a10 == null) return null;
    if (dimensions.some((other) => other.id === id)) return null;
    dimensions.push({ id, name, question, anchors: { 1: a1, 4: a4, 7: a7, 10: a10 } });
  }
  return dimensions;
}

/**
 * The compass after one more signature; null when it cannot be followed: it does not parse, breaks a rule of today, or
 * gives a released id another meaning. An empty value goes back to the starter set.
 */
export function compassAfter(before: CompassSet, value: string, version: string): CompassSet | null {
  if (value === '') return { ...shippedCompass, names: before.names };
  const dimensions = parsedCompass(value);
  if (dimensions === null || compassProblems(dimensions, before.names).length > 0) return null;
  const names = { ...before.names };
  for (const { id, name } of dimensions) if (releasedNames(id, names).length === 0) names[id] = name;
  return { version, suggestion: false, dimensions, names };
}
