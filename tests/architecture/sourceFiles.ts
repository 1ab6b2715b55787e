import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All files below a folder of the repository, as paths with forward slashes from its top. */
export function filesBelow(folder: string, wanted: RegExp): readonly string[] {
  const found: string[] = [];
  for (const name of readdirSync(path.join(root, folder)).sort()) {
    const file = `${folder}/${name}`;
    if (statSync(path.join(root, file)).isDirectory()) found.push(...filesBelow(file, wanted));
    else if (wanted.test(name)) found.push(file);
  }
  return found;
}

export const readSource = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What a source file imports from our own files, as paths from the top of the repository; and the packages it names. */
export function importsOf(file: string): {
  readonly own: readonly string[];
  readonly packages: readonly string[];
} {
  const own: string[] = [];
  const packages: string[] = [];
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
  for (const match of readSource(file).matchAll(pattern)) {
    const target = match[1] ?? '';
    if (target.startsWith('.'))
      own.push(path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, '')));
    else packages.push(target);
  }
  return { own, packages };
}
