import type { Wording } from '../define.ts';
import type { assessment } from './assessment.ts';
import { bodyAndMindFieldsEn, bodyAndMindTopicsEn } from './assessment/bodyAndMindPages.en.ts';
import { branchFieldsEn, branchTopicsEn } from './assessment/branchPages.en.ts';
import { dailyLifeFieldsEn, dailyLifeTopicsEn } from './assessment/dailyLifePages.en.ts';
import { homeFieldsEn, homeTopicsEn } from './assessment/homePages.en.ts';
import { networkFieldsEn, networkTopicsEn } from './assessment/networkPages.en.ts';
import { violenceFieldsEn, violenceTopicsEn } from './assessment/violencePages.en.ts';
import { wishesFieldsEn, wishesTopicsEn } from './assessment/wishesPages.en.ts';

export const assessmentEn: Wording<typeof assessment> = {
  title: 'The citizen’s situation',
  lead: 'The whole life counts, not only the violence. The citizen decides what to talk about. Take the topics in the order that fits. You can always leave something and come back to it.',
  topics: {
    ...violenceTopicsEn,
    ...homeTopicsEn,
    ...bodyAndMindTopicsEn,
    ...dailyLifeTopicsEn,
    ...branchTopicsEn,
    ...networkTopicsEn,
    ...wishesTopicsEn,
  },
  fields: {
    ...violenceFieldsEn,
    ...homeFieldsEn,
    ...bodyAndMindFieldsEn,
    ...dailyLifeFieldsEn,
    ...branchFieldsEn,
    ...networkFieldsEn,
    ...wishesFieldsEn,
  },
};
