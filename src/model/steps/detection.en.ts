import type { Wording } from '../define.ts';
import { afterwardsFieldsEn, afterwardsTopicsEn } from './detection/afterwards.en.ts';
import { openingFieldsEn, openingTopicsEn } from './detection/opening.en.ts';
import { questionFieldsEn, questionTopicsEn } from './detection/questions.en.ts';
import type { detection } from './detection.ts';

export const detectionEn: Wording<typeof detection> = {
  title: 'Detection',
  topics: { ...openingTopicsEn, ...questionTopicsEn, ...afterwardsTopicsEn },
  fields: { ...openingFieldsEn, ...questionFieldsEn, ...afterwardsFieldsEn },
};
