import type { AnyWording } from '../../model/define.ts';
import type { SafetyTalkText } from '../../text/rooms/safetyTalk.da.ts';
import { wordsOf } from '../shell/words.ts';

/** What the room says itself, and the questions as they were asked. */
export interface SafetyTalkWords {
  readonly own: SafetyTalkText;
  readonly asked: AnyWording['fields'];
}

export const useSafetyTalkWords = wordsOf<SafetyTalkWords>({
  da: async () => {
    const [{ safetyTalkRoom }, { safetyConversationDa }] = await Promise.all([
      import('../../text/rooms/safetyTalk.da.ts'),
      import('../../model/steps/safetyConversation.da.ts'),
    ]);
    return { own: safetyTalkRoom, asked: safetyConversationDa.fields };
  },
  en: async () => {
    const [{ safetyTalkRoom }, { safetyConversationEn }] = await Promise.all([
      import('../../text/rooms/safetyTalk.en.ts'),
      import('../../model/steps/safetyConversation.en.ts'),
    ]);
    return { own: safetyTalkRoom, asked: safetyConversationEn.fields };
  },
});
