import type { MappedResultsText } from './mappedResults.da.ts';

export const mappedResults: MappedResultsText = {
  bound: (tool: string, day: string, level: string) => `${tool}, ${day}: means at least ${level} here.`,
  source: (source: string) => `Source: ${source}.`,
  onlyRaises: 'The instrument may only be raised. Choose that level or a higher one.',
};
