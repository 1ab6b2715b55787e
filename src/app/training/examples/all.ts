import type { Example } from '../example.ts';
import { roenCase, tjoernCase } from './afterwards.ts';
import { askCase, aspCase, birkCase, elCase } from './beginnings.ts';
import { pilCase } from './courses.ts';
import { exampleGroup } from './group.ts';
import { groupCases } from './groupCases.ts';
import { lindCase } from './lind.ts';
import { egCase, hasselCase } from './othersOnTheWay.ts';
import { roseCase } from './rose.ts';

/** Every example case: each stage, and each of the things that can be waiting. */
export const examples: readonly Example[] = [
  aspCase,
  birkCase,
  roseCase,
  lindCase,
  egCase,
  pilCase,
  hasselCase,
  askCase,
  elCase,
  roenCase,
  tjoernCase,
  ...groupCases,
];
/** What they are in together. */
export const exampleGroups: readonly Example[] = [exampleGroup];
