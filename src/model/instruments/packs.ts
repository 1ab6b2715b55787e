import { conversation } from './conversation.ts';
import { detectionPacks } from './detectionPacks.ts';
import { goal } from './goal.ts';
import { itq } from './itq.ts';
import type { Pack } from './pack.ts';
import { pcl5 } from './pcl5.ts';
import { riskOverview } from './riskOverview.ts';
import { safety } from './safety.ts';
import { who5 } from './who5.ts';

/** Every instrument that ships, by its id. Its words: `loadPackWords`. */
export const packs = {
  ...detectionPacks,
  riskOverview,
  who5,
  itq,
  pcl5,
  safety,
  goal,
  conversation,
} as const satisfies Readonly<Record<string, Pack>>;
export type ShippedPackId = keyof typeof packs;
export const packIds = Object.keys(packs) as readonly ShippedPackId[];
