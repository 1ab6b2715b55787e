import { dangerEn } from '../model/danger/danger.en.ts';
import { frameEn } from '../text/frame.en.ts';
import { shell } from '../text/rooms/shell.en.ts';
import { unlock } from '../text/rooms/unlock.en.ts';
import type { ScreenText } from '../ui/useText.tsx';

/** All that must be there when nothing else can be fetched, in one file: English is whole or not spoken yet. */
export const english: ScreenText = { frame: frameEn, shell, unlock, danger: dangerEn };
