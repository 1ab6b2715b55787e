import type { Wording } from '../define.ts';
import { afterwardsFieldsDa, afterwardsTopicsDa } from './detection/afterwards.da.ts';
import { openingFieldsDa, openingTopicsDa } from './detection/opening.da.ts';
import { questionFieldsDa, questionTopicsDa } from './detection/questions.da.ts';
import type { detection } from './detection.ts';

export const detectionDa: Wording<typeof detection> = {
  title: 'Opsporing',
  topics: { ...openingTopicsDa, ...questionTopicsDa, ...afterwardsTopicsDa },
  fields: { ...openingFieldsDa, ...questionFieldsDa, ...afterwardsFieldsDa },
};
