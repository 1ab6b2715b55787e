import * as fc from 'fast-check';
import { deep, replaced, type Json } from '../../support/mutants.ts';

/** One broken file, and what was done to it. */
export interface Mutant {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** A failing test names what was done, not 50,000 bytes. */
  readonly [fc.toStringMethod]: () => string;
}
type Path = readonly string[];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((inside, key) => Reflect.get(Object(inside), key) as Json, value);
const pathsOf = (value: Json, path: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];

/** What a file may lack and still be whole: the other language of a text, and lines FHIR and our format leave open. */
const optionalKeys = new Set(['_text', '_display', '_title', '_copyright', 'copyright']);
const optionalParts = new Set(['meaningfulChange', 'low', 'high', 'reversed', 'withCare']);

/** The generators of the table "malformed imports", each made so that its mutants are never a sound pack. */
export function packMutants(text: string): Readonly<Record<string, fc.Arbitrary<Mutant>>> {
  const whole = JSON.parse(text) as Json;
  const bytes = encode(text);
  const paths = pathsOf(whole).filter((path) => path.length > 0);
  const isKey = (path: Path): boolean => !/^\d+$/.test(path.at(-1) ?? '');
  const isInList = (path: Path): boolean => !isKey(path);
  const strings = paths.filter((path) => typeof at(whole, path) === 'string');
  const numbers = paths.filter((path) => typeof at(whole, path) === 'number');
  const objects = [[], ...paths].filter((path) => {
    const value = at(whole, path);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  });
  const urlOf = (path: Path): unknown => Reflect.get(Object(at(whole, path)), 'url');
  const isOptional = (path: Path): boolean =>
    path.some((key) => optionalKeys.has(key)) ||
    path.some((_, length) => optionalParts.has(String(urlOf(path.slice(0, length + 1)))));
  const required = paths.filter((path) => !isOptional(path));
  const items = (at(whole, ['item']) as Json[]).map((_, index) => ['item', String(index)]);
  const named = strings.filter((path) => {
    const inBlock = path[0] === 'extension' && path.at(-1) === 'valueString';
    return inBlock && items.some((item) => at(whole, [...item, 'linkId']) === at(whole, path));
  });
  const write = (path: Path, by: (old: Json) => Json | undefined): string =>
    JSON.stringify(replaced(whole, path, by));
  const mutant = (what: string, path: Path, content: string | Uint8Array): Mutant => {
    const said = `${what} at ${path.join('/')}`;
    return {
      what: said,
      bytes: typeof content === 'string' ? encode(content) : content,
      [fc.toStringMethod]: () => said,
    };
  };
  /** A value that only a text can hold, put into the file where `"HERE"` stands. */
  const raw = (what: string, path: Path, said: string): Mutant =>
    mutant(what, path, write(path, () => 'HERE').replace('"HERE"', said));
  const one = <T>(from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);

  const otherType = fc
    .tuple(one(required), one<Json>([null, true, -7, 1.5, '', [], {}, [[]], { a: 1 }]))
    .filter(
      ([path, by]) =>
        typeof by !== typeof at(whole, path) || Array.isArray(by) !== Array.isArray(at(whole, path)),
    )
    .map(([path, by]) =>
      mutant(
        `made ${JSON.stringify(by)}`,
        path,
        write(path, () => by),
      ),
    );
  /** A field has a name of its own: as a key, or as the url of an extension. One more case or answer is none. */
  const isField = (path: Path): boolean => {
    const inRecord = urlOf(path.slice(0, -2)) === 'answers' || urlOf(path.slice(0, -2)) === 'moreAnswers';
    const url = urlOf(path);
    return isKey(path) || (typeof url === 'string' && !url.startsWith('#') && !inRecord);
  };
  const removed = one(required.filter(isField)).map((path) =>
    mutant(
      'removed',
      path,
      write(path, () => undefined),
    ),
  );
  const doubledEntry = one(required.filter(isInList)).map((path) =>
    mutant(
      'doubled',
      path,
      write(path.slice(0, -1), (old) => {
        const list = [...(old as Json[])];
        list.splice(Number(path.at(-1)), 0, at(whole, path));
        return list;
      }),
    ),
  );
  const doubledKey = one(required.filter(isKey)).map((path) => {
    const key = JSON.stringify(path.at(-1));
    const inside = JSON.stringify(at(whole, path.slice(0, -1)));
    const twice = `{${key}:${JSON.stringify(at(whole, path))},${inside.slice(1)}`;
    return path.length === 1
      ? mutant('key doubled', path, twice)
      : raw('key doubled', path.slice(0, -1), twice);
  });
  const version = one<Json>(['0', '2', '99', '1.0', 1, '', null]).map((by) => {
    const path = strings.find((each) => urlOf(each.slice(0, -1)) === 'format') ?? [];
    return mutant(
      `format ${JSON.stringify(by)}`,
      path,
      write(path, () => by),
    );
  });
  const nesting = one(paths).map((path) => raw('nested a thousand deep', path, deep(1000)));
  const huge = one(strings).map((path) =>
    mutant(
      'ten megabytes',
      path,
      write(path, () => 'x'.repeat(10_000_000)),
    ),
  );
  const duplicateId = fc
    .tuple(one(items), one(items))
    .filter(([first, second]) => first !== second)
    .map(([first, second]) =>
      mutant(
        'id of another',
        first,
        write([...first, 'linkId'], () => at(whole, [...second, 'linkId'])),
      ),
    );
  const danglingId = one(named).map((path) =>
    mutant(
      'dangling',
      path,
      write(path, () => 'fyr.99'),
    ),
  );
  const cycle = fc.shuffledSubarray(items.slice(1), { minLength: 1 }).map((chain) => {
    const condition = (item: Path): Json => [
      { question: at(whole, [...item, 'linkId']), operator: 'exists', answerBoolean: true },
    ];
    const bent = chain.reduce<Json>(
      (json, item, index) =>
        replaced(json, item, (old) => ({
          ...(old as { [key: string]: Json }),
          enableWhen: condition(chain[(index + 1) % chain.length] ?? item),
        })),
      whole,
    );
    return mutant('a cycle of conditions', chain[0] ?? [], JSON.stringify(bent));
  });
  const noNumber = fc
    .tuple(one([...numbers, ...paths]), one(['NaN', 'Infinity', '-Infinity', '1e999', '-1e999']))
    .map(([path, by]) => raw(by, path, by));
  const proto = fc.tuple(one(objects), one(['__proto__', 'constructor', 'prototype'])).map(([path, key]) => {
    const inside = JSON.stringify(at(whole, path));
    const content = `{"${key}":{"polluted":true},${inside.slice(1)}`;
    return path.length === 0 ? mutant(key, path, content) : raw(key, path, content);
  });
  const protoInBlock = one(strings.filter((path) => path[0] === 'extension' && path.at(-1) === 'url')).map(
    (path) =>
      mutant(
        '__proto__ as a name',
        path,
        write(path, () => '__proto__'),
      ),
  );
  const position = fc.integer({ min: 0, max: bytes.length - 1 });
  const cut = fc
    .integer({ min: 0, max: text.trimEnd().length - 1 })
    .map((length) => mutant(`cut to ${String(length)} characters`, [], encode(text.slice(0, length))));
  const invalidUtf8 = fc.tuple(position, one([0xff, 0xfe, 0xc0, 0xf5])).map(([where, byte]) => {
    const broken = bytes.slice();
    broken[where] = byte;
    return mutant(`byte ${byte.toString(16)} at ${String(where)}`, [], broken);
  });
  const structure = [...bytes.keys()].filter((where) => isStructure(text, bytes, where));
  const flipped = fc
    .tuple(one(structure), fc.integer({ min: 0, max: 7 }))
    .map(([where, bit]) => {
      const broken = bytes.slice();
      broken[where] = (broken[where] ?? 0) ^ (1 << bit);
      return mutant(`bit ${String(bit)} of byte ${String(where)} flipped`, [], broken);
    })
    .filter((each) => !isSame(each.bytes, whole));
  return {
    cut,
    removed,
    doubledEntry,
    doubledKey,
    otherType,
    version,
    nesting,
    huge,
    duplicateId,
    danglingId,
    cycle,
    noNumber,
    proto,
    protoInBlock,
    invalidUtf8,
    flipped,
  };
}

const outside = new Map<string, readonly boolean[]>();
/** Is this byte one of `{}[]:,"`, and not inside a text? */
function isStructure(text: string, bytes: Uint8Array, where: number): boolean {
  const known = outside.get(text) ?? marksOf(bytes);
  outside.set(text, known);
  return known[where] === true;
}
function marksOf(bytes: Uint8Array): readonly boolean[] {
  let inText = false;
  let escaped = false;
  return [...bytes].map((byte) => {
    const sign = String.fromCharCode(byte);
    if (inText) {
      const ends = sign === '"' && !escaped;
      escaped = sign === '\\' && !escaped;
      if (ends) inText = false;
      return ends;
    }
    if (sign === '"') inText = true;
    return '{}[]:,"'.includes(sign);
  });
}
/** Does it still say the same? (A comma that became a blank before one, say: nothing was broken.) */
function isSame(bytes: Uint8Array, whole: Json): boolean {
  try {
    const said: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return JSON.stringify(said) === JSON.stringify(whole);
  } catch {
    return false;
  }
}
