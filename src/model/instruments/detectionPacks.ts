import { aas } from './aas.ts';
import { hark } from './hark.ts';
import { supplement } from './supplement.ts';

/** The packs a detection asks: apart, so that its page fetches no others. */
export const detectionPacks = { hark, aas, supplement } as const;
