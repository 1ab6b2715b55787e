import { Refused } from './refused.ts';

/** What JSON can say. Objects have own keys only, and none of the three that reach into the language. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** In bytes: the longest instrument of the field is a tenth of it. */
export const largestFile = 1_000_000;
/** A scoring block nests about twenty deep. */
export const deepest = 40;
/** In UTF-16 units, as for every text of the product. */
const longestString = 20_000;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const simpleKey = /^[A-Za-z_]\w*$/;
export const below = (at: string, key: string): string =>
  simpleKey.test(key) ? `${at}.${key}` : `${at}[${JSON.stringify(key.slice(0, 60))}]`;

/**
 * Reads a file as JSON (RFC 8259), strictly: valid UTF-8, no key twice, no key that reaches into the language, finite
 * numbers, bounded size, depth and texts. Every refusal says where. `JSON.parse` says none of this: of two equal keys it
 * takes the last in silence, and 1e999 becomes infinity. Throws `Refused`.
 */
export function readStrictJson(bytes: Uint8Array): Json {
  if (bytes.byteLength === 0) throw new Refused('empty', '$');
  if (bytes.byteLength > largestFile) throw new Refused('tooLarge', '$');
  return new Reader(decoded(bytes)).whole();
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('notUtf8', '$');
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const noNumber = /-?(?:NaN|Infinity)/y;
const words: readonly (readonly [string, Json])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
];

class Reader {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  whole(): Json {
    const value = this.value('$', 0);
    this.blank();
    if (this.at < this.text.length) this.broken('$');
    return value;
  }

  private value(place: string, depth: number): Json {
    this.blank();
    const sign = this.text[this.at];
    if (depth >= deepest && (sign === '{' || sign === '[')) throw new Refused('tooDeep', place);
    if (sign === '{') return this.object(place, depth);
    if (sign === '[') return this.list(place, depth);
    if (sign === '"') return this.string(place);
    for (const [word, value] of words)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    return this.number(place);
  }

  private object(place: string, depth: number): JsonObject {
    const found: Record<string, Json> = {};
    this.at += 1;
    if (this.takes('}')) return found;
    do {
      this.blank();
      if (this.text[this.at] !== '"') this.broken(place);
      const key = this.string(place);
      const inside = below(place, key);
      if (forbidden.has(key)) throw new Refused('forbiddenKey', inside, key);
      if (Object.hasOwn(found, key)) throw new Refused('doubledKey', inside, key);
      if (!this.takes(':')) this.broken(inside);
      found[key] = this.value(inside, depth + 1);
    } while (this.takes(','));
    if (!this.takes('}')) this.broken(place);
    return found;
  }

  private list(place: string, depth: number): readonly Json[] {
    const found: Json[] = [];
    this.at += 1;
    if (this.takes(']')) return found;
    do found.push(this.value(`${place}[${String(found.length)}]`, depth + 1));
    while (this.takes(','));
    if (!this.takes(']')) this.broken(place);
    return found;
  }

  private string(place: string): string {
    const begin = this.at;
    let end = begin + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    if (end >= this.text.length) this.broken(place);
    this.at = end + 1;
    const said = this.unescaped(this.text.slice(begin, end + 1), place);
    if (said.length > longestString) throw new Refused('textTooLong', place);
    // Half a character: not text, and it would not survive being written as UTF-8.
    if (/\p{Surrogate}/u.test(said)) throw new Refused('notUtf8', place);
    return said;
  }

  /** One string alone is short work for the language's own reader: escapes and forbidden signs as RFC 8259 has them. */
  private unescaped(quoted: string, place: string): string {
    try {
      return JSON.parse(quoted) as string;
    } catch {
      return this.broken(place);
    }
  }

  private number(place: string): number {
    noNumber.lastIndex = this.at;
    const none = noNumber.exec(this.text);
    if (none !== null) throw new Refused('notANumber', place, none[0]);
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (found === null) return this.broken(place);
    this.at += found[0].length;
    const value = Number(found[0]);
    if (!Number.isFinite(value)) throw new Refused('notANumber', place, found[0]);
    return value;
  }

  private blank(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at += 1;
  }
  private takes(sign: string): boolean {
    this.blank();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }
  /** `about`: the line and column, as an editor counts them. */
  private broken(place: string): never {
    const before = this.text.slice(0, this.at).split('\n');
    throw new Refused(
      'notJson',
      place,
      `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`,
    );
  }
}
