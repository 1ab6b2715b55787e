import { compassPage } from './compassPage.ts';
import { criteriaPage } from './criteriaPage.ts';
import { formalPage } from './formalPage.tsx';
import { intervalsPage } from './intervalsPage.tsx';
import { leavingPage } from './leavingPage.tsx';
import { levelsPage } from './levelsPage.tsx';
import { mapsPage } from './mapsPage.tsx';
import { numbersPage } from './numbersPage.ts';
import type { OfficePage, OfficePageId } from './officePage.ts';
import { themesPage } from './themesPage.ts';
import { workflowPage } from './workflowPage.tsx';

export const officePages: Readonly<Record<OfficePageId, OfficePage>> = {
  levels: levelsPage,
  intervals: intervalsPage,
  maps: mapsPage,
  numbers: numbersPage,
  criteria: criteriaPage,
  compass: compassPage,
  formal: formalPage,
  leaving: leavingPage,
  themes: themesPage,
  workflow: workflowPage,
};
