import { dangerEn } from '../model/danger/danger.en.ts';
import { frameEn } from '../text/frame.en.ts';
import { shell } from '../text/rooms/shell.en.ts';
import { unlock } from '../text/rooms/unlock.en.ts';
import type { Spoken } from './loadText.ts';

/** All that must be there when nothing else can be fetched, in one file: English is whole or not spoken yet. */
export const english: Spoken = { language: 'en', text: { frame: frameEn, shell, unlock, danger: dangerEn } };
