import type { Due } from '../../flow/dueIn.ts';
import type { HomeText } from '../../text/rooms/home.da.ts';

/** What is due, each sort once, in one calm phrase: "planen skal ses igennem, ikke journaliseret". Empty with nothing. */
export const dueWords = (words: HomeText, found: readonly Pick<Due, 'kind'>[]): string =>
  [...new Set(found.map(({ kind }) => words.due[kind]))].join(', ');
