import { detectionPacks } from './detectionPacks.ts';
import type { Pack } from './pack.ts';

/** Every instrument that ships, by its id. Its words: `loadPackWords`. */
export const packs = { ...detectionPacks } as const satisfies Readonly<Record<string, Pack>>;
export type ShippedPackId = keyof typeof packs;
export const packIds = Object.keys(packs) as readonly ShippedPackId[];
