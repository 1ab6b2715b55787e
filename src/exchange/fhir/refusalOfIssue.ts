import type * as z from 'zod/mini';
import { Refused } from './refused.ts';
import type { Json } from './strictJson.ts';

/** What stands at a path, or undefined. */
const within = (value: Json | undefined, path: readonly PropertyKey[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (Reflect.get(inside, key) as Json)
        : undefined,
    value,
  );

/** The first thing a schema finds wrong, as a refusal with its place in the file. */
export function refusalOfIssue(
  issues: readonly z.core.$ZodIssue[],
  candidate: Json,
  placeOf: (path: readonly PropertyKey[]) => string,
): Refused {
  const [issue] = issues;
  if (issue === undefined) return new Refused('notAPack', '$');
  const path = issue.path.map((key) => (typeof key === 'symbol' ? '' : key));
  const at = placeOf(path);
  const last = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return new Refused('unknownField', placeOf([...path, key]), key);
  }
  const value = within(candidate, path);
  if (value === undefined) return new Refused('missing', at, last);
  if (issue.code === 'invalid_type') return new Refused('wrongType', at, last);
  return new Refused('notAllowed', at, typeof value === 'object' ? last : String(value));
}
