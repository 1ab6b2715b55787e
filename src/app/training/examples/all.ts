import type { Example } from '../example.ts';
import { roen, tjoern } from './afterwards.ts';
import { ask, asp, birk, el } from './beginnings.ts';
import { pil } from './courses.ts';
import { lind } from './lind.ts';
import { eg, hassel } from './othersOnTheWay.ts';
import { rose } from './rose.ts';

/** Every example case: each stage, and each of the things that can be waiting. */
export const examples: readonly Example[] = [asp, birk, rose, lind, eg, pil, hassel, ask, el, roen, tjoern];
