import type { Language } from '../model/define.ts';
import { dangerDa } from '../model/danger/danger.da.ts';
import { frameDa } from '../text/frame.da.ts';
import { shell } from '../text/rooms/shell.da.ts';
import { unlock } from '../text/rooms/unlock.da.ts';
import type { ScreenText } from '../ui/useText.tsx';

export interface Spoken {
  readonly language: Language;
  readonly text: ScreenText;
}
/** Danish stands ready from the first moment. */
export const danish: Spoken = { language: 'da', text: { frame: frameDa, shell, unlock, danger: dangerDa } };

/** What is said on every page, in one language; English is fetched when it is asked for. */
export const loadText = async (language: Language): Promise<Spoken> =>
  language === 'da' ? danish : { language, text: (await import('./english.ts')).english };
