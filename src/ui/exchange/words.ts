import type { AccessWording } from '../../model/access.da.ts';
import type { ExchangeText } from '../../text/rooms/exchange.da.ts';
import type { ExchangeGroupsText } from '../../text/rooms/exchangeGroups.da.ts';
import type { KindNames } from '../../text/kinds.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useExchangeWords = wordsOf<ExchangeText>({
  da: () => import('../../text/rooms/exchange.da.ts').then((module) => module.exchange),
  en: () => import('../../text/rooms/exchange.en.ts').then((module) => module.exchange),
});
export const useExchangeGroupsWords = wordsOf<ExchangeGroupsText>({
  da: () => import('../../text/rooms/exchangeGroups.da.ts').then((module) => module.exchangeGroups),
  en: () => import('../../text/rooms/exchangeGroups.en.ts').then((module) => module.exchangeGroups),
});
export const useKindNames = wordsOf<KindNames>({
  da: () => import('../../text/kinds.da.ts').then((module) => module.kindsDa),
  en: () => import('../../text/kinds.en.ts').then((module) => module.kindsEn),
});
export const useAccessNames = wordsOf<AccessWording>({
  da: () => import('../../model/access.da.ts').then((module) => module.accessDa),
  en: () => import('../../model/access.en.ts').then((module) => module.accessEn),
});
