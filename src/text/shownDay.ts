import type { Language } from '../model/define.ts';

/** `2026-11-24` as it is read: `24.11.2026` in Danish, `24 Nov 2026` in English. Anything else comes back as it is. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function shownDay(day: string | number | undefined, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(day ?? ''));
  if (found === null) return String(day ?? '');
  const [, year = '', month = '', date = ''] = found;
  if (language === 'da') return `${date}.${month}.${year}`;
  return `${String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
}
