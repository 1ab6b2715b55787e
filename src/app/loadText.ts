import type { Language } from '../model/define.ts';
import { frameDa } from '../text/frame.da.ts';
import type { ScreenText } from '../ui/useText.tsx';

export interface Spoken {
  readonly language: Language;
  readonly text: ScreenText;
}
/** Danish stands ready from the first moment. */
export const danish: Spoken = { language: 'da', text: { frame: frameDa } };

/** The frame's words in one language; English is fetched when it is asked for. */
export async function loadText(language: Language): Promise<Spoken> {
  if (language === 'da') return danish;
  const { frameEn } = await import('../text/frame.en.ts');
  return { language, text: { frame: frameEn } };
}
