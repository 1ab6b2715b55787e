import { cleanText } from '../../entries/cleanText.ts';
import { Refused } from './refused.ts';
import { below, type Json, type JsonObject } from './strictJson.ts';

/** Something of the file, and where it stands. Every reader here throws `Refused` with that place. */
export interface Spot {
  readonly value: Json | undefined;
  readonly at: string;
}
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const needed = ({ value, at }: Spot): Json => {
  if (value === undefined) throw new Refused('missing', at);
  return value;
};

/** An object that has no other keys than these; what is not known could change what the rest means. */
export function objectAt(spot: Spot, known: readonly string[]): (key: string) => Spot {
  const value = needed(spot);
  if (!isObject(value)) throw new Refused('wrongType', spot.at);
  for (const key of Object.keys(value))
    if (!known.includes(key)) throw new Refused('unknownField', below(spot.at, key), key);
  return (key) => ({
    value: Object.hasOwn(value, key) ? value[key] : undefined,
    at: below(spot.at, key),
  });
}

/** FHIR knows no empty lists: nothing to say is left out. */
export function listAt(spot: Spot): readonly Spot[] {
  const value = needed(spot);
  if (!Array.isArray(value)) throw new Refused('wrongType', spot.at);
  if (value.length === 0) throw new Refused('missing', `${spot.at}[0]`);
  return value.map((each: Json, at): Spot => ({ value: each, at: `${spot.at}[${String(at)}]` }));
}
export const listIfAny = (spot: Spot): readonly Spot[] => (spot.value === undefined ? [] : listAt(spot));

/** A text that says something and hides nothing. */
export function textAt(spot: Spot): string {
  const value = needed(spot);
  if (typeof value !== 'string') throw new Refused('wrongType', spot.at);
  if (value.trim() === '') throw new Refused('missing', spot.at);
  if (cleanText(value).removed > 0) throw new Refused('unseenCharacters', spot.at);
  return value;
}
export function numberAt(spot: Spot): number {
  const value = needed(spot);
  if (typeof value !== 'number') throw new Refused('wrongType', spot.at);
  return value;
}
export function truthAt(spot: Spot): boolean {
  const value = needed(spot);
  if (typeof value !== 'boolean') throw new Refused('wrongType', spot.at);
  return value;
}
/** One of these words and no other. */
export function oneOf<const T extends string>(spot: Spot, allowed: readonly T[]): T {
  const said = textAt(spot);
  const found = allowed.find((each) => each === said);
  if (found === undefined) throw new Refused('notAllowed', spot.at, said);
  return found;
}
