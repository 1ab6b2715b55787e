/** Options whose answer is their number, from one end to the other, e.g. 5 to 0 in the order they stand on the form. */
export const numberOptions = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => {
    const value = from + Math.sign(to - from) * at;
    return { answer: String(value), value };
  });

/** Answers to several items at once, by id. */
export const answered = (
  ids: readonly string[],
  values: readonly number[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id, at): [string, string] => [id, String(values[at] ?? 0)]));
