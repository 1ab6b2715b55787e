/** `007` and ` 7 ` are 7; null for anything that is no whole number. */
export function wholeNumber(raw: string): string | null {
  return /^\d{1,9}$/.test(raw.trim()) ? `${Number(raw.trim())}` : null;
}
