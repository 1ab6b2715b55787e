/** Texts are bounded so that one entry stays a page, not a book. In UTF-16 units. */
export const longestText = 20_000;
