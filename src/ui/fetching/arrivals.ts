const waiting = new Set<() => void>();

/** Code or words have come, or could not be fetched: whoever waits looks again. */
export const arrived = (): void => {
  for (const look of waiting) look();
};

/** Returns how to stop waiting. */
export const onArrival = (look: () => void): (() => void) => {
  waiting.add(look);
  return () => waiting.delete(look);
};
