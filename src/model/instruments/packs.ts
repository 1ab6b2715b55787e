import { aas } from './aas.ts';
import { hark } from './hark.ts';
import type { Pack } from './pack.ts';
import { supplement } from './supplement.ts';

/** Every instrument that ships, by its id. */
export const packs = { hark, aas, supplement } as const satisfies Readonly<Record<string, Pack>>;
