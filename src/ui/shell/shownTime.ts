import type { Language } from '../../model/define.ts';

/** `2026-11-22` as a person reads it: `22. november 2026`, `22 November 2026`. */
export function shownDate(date: string, language: Language): string {
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day);
}

/** An instant with its Copenhagen clock: `22. november 2026 kl. 10.42`. */
export function shownInstant(instant: string, language: Language): string {
  const clock = instant.slice(11, 16);
  return language === 'da'
    ? `${shownDate(instant, language)} kl. ${clock.replace(':', '.')}`
    : `${shownDate(instant, language)}, ${clock}`;
}
