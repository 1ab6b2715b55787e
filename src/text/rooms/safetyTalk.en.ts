import type { SafetyTalkText } from './safetyTalk.da.ts';

/** The one-page conversation on safety, read at the office. It may be read aloud. */
export const safetyTalkRoom: SafetyTalkText = {
  title: 'Safety conversation',
  lead: 'One page that can be read aloud. It goes on paper only when that is agreed.',
  back: 'Back to the case',
  none: 'The conversation will stand here on one page: what worries, what works, what must happen, and how safe you are.',
  begin: 'Begin a conversation',
  again: 'Begin a new one',
  on: (day) => `Talked about on ${day}.`,
  nothing: 'Not talked about this time.',
  whoWhen: (who, when) => [who, when].filter((part) => part !== '').join(' · '),
  answer: (answer, lowest, highest) => `${answer} (0 is ${lowest}, 10 is ${highest})`,
  toPaper: 'See what goes on paper',
  paperTitle: 'The conversation on paper',
  paperLead: 'Paper can be found. Ask the citizen first whether it is safe to keep it.',
  backToTalk: 'Back to the conversation',
};
