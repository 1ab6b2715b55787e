/**
 * The number a case goes by in the log: eight digits in two groups, drawn from its opaque id (FNV-1a, 32 bits). It says
 * nothing of the case and is no key to it; among a thousand cases two share one about once in two hundred offices.
 */
export function logNumber(id: string): string {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const digits = String(hash % 100_000_000).padStart(8, '0');
  // Never broken over two lines.
  return `${digits.slice(0, 4)}\u00a0${digits.slice(4)}`;
}
