/**
 * One value, one text: the bytes that are signed. JSON with keys in code-unit order and no blanks; numbers are
 * safe integers only, so no two programs can disagree about a fraction. What JSON would bend or drop in silence
 * (undefined, NaN, holes, dates, `__proto__`) is refused.
 */
export class NotCanonical extends Error {
  readonly path: string;
  constructor(path: string, why: string) {
    super(`${path === '' ? 'value' : path}: ${why}`);
    this.name = 'NotCanonical';
    this.path = path;
  }
}

const deepest = 64;

/** Deterministic JSON text of a value. Throws `NotCanonical` for what has no single form. */
export function canonicalText(value: unknown): string {
  return write(value, '', 0);
}

/** UTF-8 of `canonicalText`. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText(value));
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > deepest) throw new NotCanonical(path, 'nested too deep');
  if (value === null || typeof value === 'boolean') return String(value);
  // JSON.stringify escapes lone surrogates, so no two different texts meet in one UTF-8 form.
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (Array.isArray(value)) return writeList(value, path, depth);
  if (typeof value === 'object') return writeRecord(value, path, depth);
  throw new NotCanonical(path, `a ${typeof value} cannot be signed`);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isSafeInteger(value) || Object.is(value, -0))
    throw new NotCanonical(path, 'only whole numbers can be signed');
  return String(value);
}

function writeList(list: readonly unknown[], path: string, depth: number): string {
  const parts: string[] = [];
  for (let at = 0; at < list.length; at += 1) {
    if (!Object.hasOwn(list, at)) throw new NotCanonical(`${path}/${at}`, 'a hole in a list');
    parts.push(write(list[at], `${path}/${at}`, depth + 1));
  }
  return `[${parts.join(',')}]`;
}

function writeRecord(record: object, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotCanonical(path, 'not a plain record');
  if (Object.getOwnPropertySymbols(record).length > 0) throw new NotCanonical(path, 'a symbol key');
  const parts: string[] = [];
  for (const key of Object.keys(record).sort()) {
    if (key === '__proto__') throw new NotCanonical(`${path}/${key}`, 'a forbidden key');
    const value: unknown = Reflect.get(record, key);
    parts.push(`${JSON.stringify(key)}:${write(value, `${path}/${key}`, depth + 1)}`);
  }
  return `{${parts.join(',')}}`;
}
