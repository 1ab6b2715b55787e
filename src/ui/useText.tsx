import { createContext, use, type ReactNode } from 'react';
import type { Language } from '../model/define.ts';
import type { DangerWords } from '../model/danger/danger.ts';
import type { FrameText } from '../text/frame.da.ts';
import type { ShellText } from '../text/rooms/shell.da.ts';
import type { UnlockText } from '../text/rooms/unlock.da.ts';

/** What must be there on every page, also when nothing else can be fetched; each room fetches its own words. */
export interface ScreenText {
  readonly frame: FrameText;
  readonly shell: ShellText;
  readonly unlock: UnlockText;
  readonly danger: DangerWords;
}

interface Spoken {
  readonly language: Language;
  readonly text: ScreenText;
}
const TextContext = createContext<Spoken | null>(null);

/** Gives everything below it one language. The dictionary is loaded by the app, so that only one is ever fetched. */
export function TextProvider(props: {
  readonly language: Language;
  readonly text: ScreenText;
  readonly children: ReactNode;
}) {
  return <TextContext value={{ language: props.language, text: props.text }}>{props.children}</TextContext>;
}

function useSpoken(): Spoken {
  const spoken = use(TextContext);
  if (spoken === null) throw new Error('a screen was shown outside TextProvider');
  return spoken;
}
export const useText = (): ScreenText => useSpoken().text;
export const useLanguage = (): Language => useSpoken().language;
