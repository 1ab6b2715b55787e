import { directoryNumber, type DirectoryNumberId } from '../model/directoryNumbers.ts';

/** What the small card may hold: these two, and the numbers the office itself has entered. */
const onEveryCard = ['emergency', 'levUdenVold'] as const satisfies readonly DirectoryNumberId[];
export type CardNumberId = (typeof onEveryCard)[number];

export interface CardNumber {
  /** Null for a number of the office. */
  readonly id: CardNumberId | null;
  readonly number: string;
  /** What it is, for the worker alone: never on the paper. Null where the words are the product's own. */
  readonly label: string | null;
  readonly toCheck: boolean;
}

/**
 * The numbers of the neutral card, in order, each once: no name, no address, no heading goes with them (practice:
 * paper can kill). `office`: the duty numbers a lead has entered here.
 */
export function cardNumbers(
  office: readonly { readonly label: string; readonly number: string }[],
): readonly CardNumber[] {
  const known = onEveryCard.flatMap((id): readonly CardNumber[] => {
    const found = directoryNumber(id);
    return found === undefined || found.number === null
      ? []
      : [{ id, number: found.number, label: null, toCheck: found.mark === 'toCheck' }];
  });
  const own = office
    .filter(({ number }) => number.trim() !== '' && !known.some((each) => each.number === number.trim()))
    .map(({ label, number }): CardNumber => ({ id: null, number: number.trim(), label, toCheck: false }));
  return [...known, ...own];
}
