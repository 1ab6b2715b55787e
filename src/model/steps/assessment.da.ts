import type { Wording } from '../define.ts';
import type { assessment } from './assessment.ts';
import { bodyAndMindFieldsDa, bodyAndMindTopicsDa } from './assessment/bodyAndMindPages.da.ts';
import { branchFieldsDa, branchTopicsDa } from './assessment/branchPages.da.ts';
import { dailyLifeFieldsDa, dailyLifeTopicsDa } from './assessment/dailyLifePages.da.ts';
import { homeFieldsDa, homeTopicsDa } from './assessment/homePages.da.ts';
import { networkFieldsDa, networkTopicsDa } from './assessment/networkPages.da.ts';
import { violenceFieldsDa, violenceTopicsDa } from './assessment/violencePages.da.ts';
import { wishesFieldsDa, wishesTopicsDa } from './assessment/wishesPages.da.ts';

export const assessmentDa: Wording<typeof assessment> = {
  title: 'Borgerens situation',
  lead: 'Hele livet tæller med, ikke kun volden. Borgeren bestemmer, hvad der skal tales om. Tag emnerne i den rækkefølge, der passer. Du kan altid lade noget stå og komme tilbage til det.',
  topics: {
    ...violenceTopicsDa,
    ...homeTopicsDa,
    ...bodyAndMindTopicsDa,
    ...dailyLifeTopicsDa,
    ...branchTopicsDa,
    ...networkTopicsDa,
    ...wishesTopicsDa,
  },
  fields: {
    ...violenceFieldsDa,
    ...homeFieldsDa,
    ...bodyAndMindFieldsDa,
    ...dailyLifeFieldsDa,
    ...branchFieldsDa,
    ...networkFieldsDa,
    ...wishesFieldsDa,
  },
};
