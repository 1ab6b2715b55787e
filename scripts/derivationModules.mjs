// The key derivation's two WebAssembly modules as a module of source: base64, so that every tool reads them alike.
import { readFileSync } from 'node:fs';

const base64Of = (name) =>
  readFileSync(new URL(`../node_modules/argon2id/dist/${name}.wasm`, import.meta.url)).toString('base64');

/** The text of src/store/argon2idModules.ts. */
export const derivationModules = () =>
  [
    '// Written by `npm run generate` from the package `argon2id`; a test compares them. Base64.',
    '',
    '/** For processors with wide instructions. */',
    `export const wideModule =\n  '${base64Of('simd')}';`,
    '',
    '/** For all others. */',
    `export const plainModule =\n  '${base64Of('no-simd')}';`,
    '',
  ].join('\n');
