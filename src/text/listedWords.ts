/** `a, b eller c`: `and` is the word before the last. */
export const listedWords = (list: readonly string[], and: string): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${and} ${list.at(-1) ?? ''}`;
