/** Beside a level chosen under what a result of an instrument stands for here. */
export const mappedResults = {
  bound: (tool: string, day: string, level: string) => `${tool}, ${day}: betyder mindst ${level} hos jer.`,
  source: (source: string) => `Kilde: ${source}.`,
  onlyRaises: 'Redskabet må kun hæves. Vælg det niveau eller et højere.',
};
export type MappedResultsText = typeof mappedResults;
