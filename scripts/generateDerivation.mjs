// Writes src/store/argon2idModules.ts: the key derivation travels inside the code, with no request of its own.
import { writeFileSync } from 'node:fs';
import { derivationModules } from './derivationModules.mjs';

const text = derivationModules();
writeFileSync(new URL('../src/store/argon2idModules.ts', import.meta.url), text);
console.log(`argon2idModules.ts: ${String(text.length)} characters`);
