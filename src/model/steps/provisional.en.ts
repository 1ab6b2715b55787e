import type { Wording } from '../define.ts';
import { crisisCentreWords } from '../crisisCentreWords.en.ts';
import type { provisional } from './provisional.ts';

export const provisionalEn: Wording<typeof provisional> = {
  title: 'Provisional note on danger',
  lead: 'Anyone may write this, without special training. No level is set. A trained colleague evaluates the risk afterwards.',
  topics: {
    danger: {
      title: 'What do you see, and what has been done?',
      lead: 'In acute danger, ring 112 first. The note can wait.',
      guidance: [
        'Write what was seen, heard and said. Keep it apart from what you think about it.',
        'Especially serious: a grip on the neck, weapons, threats to kill or of suicide, stalking, a separation, and several persons acting together.',
        'If there has lately been a grip on the neck or a blow in pregnancy, the citizen should be examined today, also without marks.',
      ],
    },
    tonight: {
      title: 'Tonight and the next days',
      guidance: [
        'Always ask about a crisis centre. It is for all genders, and one can be anonymous. 1888 finds places day and night.',
        'If there is no place, or the citizen declines, agree where the citizen will be tonight and who follows up.',
        'If a weekend or holiday is near, write who watches, and who rings when.',
      ],
    },
  },
  fields: {
    dangerSigns: {
      label: 'Signs of danger',
      hint: 'For example “the citizen says the ex-partner is waiting outside with a knife”.',
    },
    done: { label: 'What has been done?', hint: 'Who was rung, when, and what they answered.' },
    crisisCentre: {
      label: 'Crisis centre',
      options: crisisCentreWords,
    },
    whyNoPlace: { label: 'Why was there no place?' },
    tonight: { label: 'Where is the citizen tonight?', hint: 'What you have agreed on instead.' },
    tonightWho: { label: 'Who follows up, and when?' },
    whoWatches: { label: 'Who watches over the weekend and days off?', hint: 'Name, and when they ring.' },
  },
};
