const copenhagen = { timeZone: 'Europe/Copenhagen' } as const;

/** A date some days from today in Copenhagen, `YYYY-MM-DD`. */
export function inDays(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', copenhagen).format(new Date());
  const noon = new Date(`${today}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** As dates are shown on the screen, `24.11.2026` or the day and month of it. */
export const shown = (date: string): string => date.split('-').reverse().join('.');
