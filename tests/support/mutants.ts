import * as fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const pathsOf = (value: Json, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];

/** The value with what lies at a path replaced (or, for undefined, taken out). */
export function replaced(value: Json, path: readonly string[], by: (old: Json) => Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by(value) ?? null;
  if (typeof value !== 'object' || value === null) return value;
  const copy: { [key: string]: Json } | Json[] = Array.isArray(value) ? [...value] : { ...value };
  const old = Reflect.get(copy, key) as Json;
  const fresh = rest.length === 0 ? by(old) : replaced(old, rest, by);
  if (fresh === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(copy, key);
  } else Reflect.set(copy, key, fresh);
  return copy;
}

/** Nested so many lists deep. */
export const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** What a JSON file can be broken into: cut, a field gone, of another type, doubled or hostile, a bit or byte flipped. */
export function mutantsOf(text: string): fc.Arbitrary<string | Uint8Array> {
  const content = JSON.parse(text) as Json;
  const path = fc.constantFrom(...pathsOf(content).filter((each) => each.length > 0));
  const hostile: readonly Json[] = [null, true, -1, 1.5, 'x', '', [], {}, 'x'.repeat(10_000), 1e308];
  return fc.oneof(
    fc.integer({ min: 0, max: text.length - 1 }).map((at) => text.slice(0, at)),
    path.map((at) => JSON.stringify(replaced(content, at, () => undefined))),
    fc
      .tuple(path, fc.constantFrom(...hostile))
      .filter(([at, by]) => JSON.stringify(replaced(content, at, () => by)) !== JSON.stringify(content))
      .map(([at, by]) => JSON.stringify(replaced(content, at, () => by))),
    path.map((at) =>
      JSON.stringify(
        replaced(content, at.slice(0, -1), (old) =>
          Array.isArray(old) ? [...old, ...old] : { ...Object(old), extra: 1 },
        ),
      ),
    ),
    path.map((at) =>
      JSON.stringify(replaced(content, at, () => 'HERE')).replace(
        '"HERE"',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      ),
    ),
    fc
      .tuple(fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 0, max: 7 }))
      .map(([at, bit]) => {
        const bytes = new TextEncoder().encode(text);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      }),
    fc.integer({ min: 0, max: text.length - 1 }).map((at) => {
      const bytes = new TextEncoder().encode(text);
      bytes[at] = 0xff;
      return bytes;
    }),
  );
}
