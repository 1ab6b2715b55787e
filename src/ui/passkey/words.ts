import type { PasskeyText } from '../../text/rooms/passkey.da.ts';
import { wordsOf } from '../shell/words.ts';

export const usePasskeyWords = wordsOf<PasskeyText>({
  da: () => import('../../text/rooms/passkey.da.ts').then((module) => module.passkey),
  en: () => import('../../text/rooms/passkey.en.ts').then((module) => module.passkey),
});
