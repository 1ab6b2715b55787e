import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Needle {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Base64 of the same bytes looks different at each of three positions; the ends depend on what stands beside. */
function base64Needles(name: string, bytes: Buffer): readonly Needle[] {
  return [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = whole.slice(shift === 0 ? 0 : shift + 1, whole.length - 2);
    return { name: `${name} (base64 +${shift})`, bytes: Buffer.from(inner, 'latin1') };
  });
}

/** A text in the ways a browser could have written it. */
export const textNeedles = (text: string): readonly Needle[] => [
  { name: `${text} (UTF-8)`, bytes: Buffer.from(text, 'utf8') },
  { name: `${text} (UTF-16LE)`, bytes: Buffer.from(text, 'utf16le') },
  ...base64Needles(text, Buffer.from(text, 'utf8')),
];

/** Raw bytes, e.g. of a key, as they are and written out. */
export function byteNeedles(name: string, bytes: Buffer): readonly Needle[] {
  const hex = bytes.toString('hex');
  return [
    { name: `${name} (raw)`, bytes },
    { name: `${name} (hex)`, bytes: Buffer.from(hex, 'latin1') },
    ...base64Needles(name, bytes),
  ];
}

/** Which needles lie in any file of the folder: `needle @ file`. Empty when none does. */
export async function scanProfile(folder: string, needles: readonly Needle[]): Promise<readonly string[]> {
  const found: string[] = [];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile()) continue;
    const full = path.join(file.parentPath, file.name);
    // A live browser removes and locks files while we read.
    const content = await readFile(full).catch(() => null);
    if (content === null) continue;
    for (const needle of needles) {
      if (content.includes(needle.bytes)) found.push(`${needle.name} @ ${path.relative(folder, full)}`);
    }
  }
  return found;
}
