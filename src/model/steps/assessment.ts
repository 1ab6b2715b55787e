import { defineStep } from '../define.ts';
import { bodyAndMindPages } from './assessment/bodyAndMindPages.ts';
import { branchPages } from './assessment/branchPages.ts';
import { dailyLifePages } from './assessment/dailyLifePages.ts';
import { homePages } from './assessment/homePages.ts';
import { networkPages } from './assessment/networkPages.ts';
import { violencePages } from './assessment/violencePages.ts';
import { wishesPages } from './assessment/wishesPages.ts';

/**
 * Stage 2: the whole situation, not only the violence. Nothing is mandatory: every page may be signed unfinished, and
 * a later assessment adds to it. Only inside a list must an item be named, because an item without a name is none.
 * `marks` are what the case had brought up when the talk began, apart by a space: they open the pages that apply.
 */
export const assessment = defineStep({
  id: 'assessment',
  stage: 'assessment',
  signs: 'assessment',
  givens: ['marks'],
  topics: [
    ...violencePages,
    ...homePages,
    ...bodyAndMindPages,
    ...dailyLifePages,
    ...branchPages,
    ...networkPages,
    ...wishesPages,
  ],
});
