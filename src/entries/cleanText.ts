/** Control characters but tab and line break, and the marks that turn the reading direction and can hide what is signed. */
const unseen = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The text as it will be signed: unseen characters out, one kind of line break, composed letters, no blanks
 * around it. Everything else (emoji, angle brackets) stays as it was typed; nothing here reads it as markup.
 */
export function cleanText(typed: string): { readonly text: string; readonly removed: number } {
  const lines = typed.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  let removed = 0;
  const kept = lines.replace(unseen, () => {
    removed += 1;
    return '';
  });
  return { text: kept.normalize('NFC').trim(), removed };
}
