import type { CompositionText } from '../../text/rooms/composition.da.ts';
import type { GroupPageText } from '../../text/rooms/groupPage.da.ts';
import type { GroupPlanText } from '../../text/rooms/groupPlan.da.ts';
import type { GroupsText } from '../../text/rooms/groups.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useGroupsWords = wordsOf<GroupsText>({
  da: () => import('../../text/rooms/groups.da.ts').then((module) => module.groups),
  en: () => import('../../text/rooms/groups.en.ts').then((module) => module.groups),
});
export const useGroupPlanWords = wordsOf<GroupPlanText>({
  da: () => import('../../text/rooms/groupPlan.da.ts').then((module) => module.groupPlan),
  en: () => import('../../text/rooms/groupPlan.en.ts').then((module) => module.groupPlan),
});
export const useGroupPageWords = wordsOf<GroupPageText>({
  da: () => import('../../text/rooms/groupPage.da.ts').then((module) => module.groupPage),
  en: () => import('../../text/rooms/groupPage.en.ts').then((module) => module.groupPage),
});
export const useCompositionWords = wordsOf<CompositionText>({
  da: () => import('../../text/rooms/composition.da.ts').then((module) => module.composition),
  en: () => import('../../text/rooms/composition.en.ts').then((module) => module.composition),
});
