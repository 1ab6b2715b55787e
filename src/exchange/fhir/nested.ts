import { Refused } from './refused.ts';
import { listAt, numberAt, objectAt, oneOf, textAt, truthAt, type Spot } from './spot.ts';
import type { Json, JsonObject } from './strictJson.ts';

/**
 * Data as FHIR extensions within extensions (R4, "Extensibility": either a value or extensions, never both): a key is a
 * `url`, the places of a list are `#1`, `#2` …, so that one more or one less is noticed. What FHIR has no sign for
 * (nothing, an empty list, an empty object, an empty text) is a code.
 */
const codes = ['null', 'emptyList', 'emptyObject', 'emptyText'] as const;
const ofCode: Readonly<Record<(typeof codes)[number], Json>> = {
  null: null,
  emptyList: [],
  emptyObject: {},
  emptyText: '',
};
const values = ['valueString', 'valueInteger', 'valueDecimal', 'valueBoolean', 'valueCode'] as const;

/** One extension that holds this under this name. */
export function nested(url: string, value: Json): JsonObject {
  if (value === null) return { url, valueCode: 'null' };
  if (typeof value === 'string')
    return value === '' ? { url, valueCode: 'emptyText' } : { url, valueString: value };
  if (typeof value === 'boolean') return { url, valueBoolean: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { url, valueInteger: value } : { url, valueDecimal: value };
  if (Array.isArray(value))
    return value.length === 0
      ? { url, valueCode: 'emptyList' }
      : { url, extension: value.map((each: Json, at) => nested(`#${String(at + 1)}`, each)) };
  const entries = Object.entries(value as JsonObject);
  return entries.length === 0
    ? { url, valueCode: 'emptyObject' }
    : { url, extension: entries.map(([key, each]) => nested(key, each)) };
}

/** What an extension holds. `placeOf`: where in the file a path of it stands, e.g. `['bands', 0, 'from']`. */
export interface Unnested {
  readonly value: Json;
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

/** Reads what `nested` writes. Throws `Refused`. */
export function unnested(spot: Spot): Unnested {
  const places = new Map<string, string>();
  const value = valueOf(spot, [], places);
  return {
    value,
    placeOf: (path) => {
      // Of something that is missing, the place it is missing from.
      for (let length = path.length; length > 0; length -= 1) {
        const found = places.get(keyOf(path.slice(0, length)));
        if (found !== undefined) return found;
      }
      return spot.at;
    },
  };
}
const keyOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

function valueOf(spot: Spot, path: readonly PropertyKey[], places: Map<string, string>): Json {
  places.set(keyOf(path), spot.at);
  const field = objectAt(spot, ['url', 'extension', ...values]);
  const given = values.filter((name) => field(name).value !== undefined);
  const [name, second] = given;
  if (name === undefined) return insideOf(field('extension'), path, places);
  if (second !== undefined) throw new Refused('notAllowed', field(second).at, second);
  if (field('extension').value !== undefined)
    throw new Refused('notAllowed', field('extension').at, 'extension');
  return plainValue(name, field(name));
}

function plainValue(name: (typeof values)[number], spot: Spot): Json {
  if (name === 'valueString') return textAt(spot);
  if (name === 'valueBoolean') return truthAt(spot);
  if (name === 'valueCode') return ofCode[oneOf(spot, codes)];
  const value = numberAt(spot);
  if (name === 'valueInteger' && !Number.isInteger(value)) throw new Refused('wrongType', spot.at);
  return value;
}

function insideOf(spot: Spot, path: readonly PropertyKey[], places: Map<string, string>): Json {
  const parts = listAt(spot).map((part) => ({ part, url: urlOf(part) }));
  if (parts[0]?.url.at.startsWith('#') === true)
    return parts.map(({ part, url }, at) => {
      if (url.at !== `#${String(at + 1)}`) throw new Refused('outOfOrder', url.place, url.at);
      return valueOf(part, [...path, at], places);
    });
  const found: Record<string, Json> = {};
  for (const { part, url } of parts) {
    if (url.at.startsWith('#')) throw new Refused('outOfOrder', url.place, url.at);
    if (['__proto__', 'constructor', 'prototype'].includes(url.at))
      throw new Refused('forbiddenKey', url.place, url.at);
    if (Object.hasOwn(found, url.at)) throw new Refused('doubledKey', url.place, url.at);
    found[url.at] = valueOf(part, [...path, url.at], places);
  }
  return found;
}

/** The url of a part, which may be read before it is known what else it holds. */
function urlOf(part: Spot): { readonly at: string; readonly place: string } {
  const url = objectAt(part, ['url', 'extension', ...values])('url');
  return { at: textAt(url), place: url.at };
}
