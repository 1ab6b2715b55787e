import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../../src/model/define.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The files that carry words in one language, by their path under `src` without the ending: `text/frame`. */
export const filesOfWords = (language: Language): readonly string[] =>
  readdirSync(src, { recursive: true })
    .map((file) => file.toString().replaceAll(path.sep, '/'))
    // Elsewhere `.da.ts` may be a list of words rather than words of a screen, e.g. what a passphrase is made of.
    .filter((file) => /^(?:model|text)\//.test(file) && file.endsWith(`.${language}.ts`))
    .map((file) => file.slice(0, -`.${language}.ts`.length))
    .sort();

/** Everything a file of words exports, under names without the language, so that both can be compared. */
export async function wordsOf(file: string, language: Language): Promise<Readonly<Record<string, unknown>>> {
  const module: Readonly<Record<string, unknown>> = await import(
    pathToFileURL(path.join(src, `${file}.${language}.ts`)).href
  );
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => [name.replace(/(?:Da|En)$/, ''), value]),
  );
}
