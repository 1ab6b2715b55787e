import type { AnyEntry } from '../../entries/entry.ts';
import type { Language } from '../../model/define.ts';
import { contactChannels } from '../../model/vocabulary.ts';
import { documentWords } from './documentWords.ts';

/**
 * The rule of safe contact in words: what must never be done, from the newest card, and to ask first. Never how, when
 * or by which words contact is made. Where nothing is agreed yet every way is closed.
 */
export function contactRule(standing: readonly AnyEntry[], language: Language): string {
  const { contact } = documentWords[language];
  const cards = standing.filter(({ kind }) => kind === 'safeContactCard');
  const [newest] = cards.slice(-1);
  const said: unknown = Object(newest?.body)['never'];
  const never = contactChannels.filter((channel) => Array.isArray(said) && said.includes(channel));
  const rule = never.length === 0 ? [contact.notAgreed] : never.map((channel) => contact.never[channel]);
  return [...rule, contact.askFirst].join(' ');
}
