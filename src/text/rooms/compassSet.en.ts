import type { CompassSetText } from './compassSet.da.ts';

/** Words for the office's own compass. */
export const compassSet: CompassSetText = {
  suggestion: 'A suggestion, not a national compass',
  suggestionWhy: 'The compass came with the product. Make it your own.',
  parts: 'Parts of life',
  partsHint: 'Ten at the most. Write as the citizen would say it, and so that nobody is blamed.',
  part: (number) => `Part ${String(number)}`,
  name: 'Name',
  nameFixed: 'The name is fixed. For another meaning take this part off, and add a new one.',
  question: 'Question to the citizen',
  anchor: { 1: 'Words for 1', 4: 'Words for 4', 7: 'Words for 7', 10: 'Words for 10' },
  add: 'Add a part',
  remove: 'Take off',
  removed: (name) => `${name} has been taken off.`,
  up: 'Move up',
  down: 'Move down',
  nameEmpty: 'Write a name.',
  tooLong: (most) => `Write at most ${String(most)} characters.`,
  nameTwice: 'Another part has that name already.',
  nameChanged: (name) => `The name must stay “${name}”.`,
  wordsMissing: 'Write a text.',
  tooFew: (least) => `There must be at least ${String(least)} parts.`,
  tooMany: (most) => `There can be at most ${String(most)} parts.`,
};
