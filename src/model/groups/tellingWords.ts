/**
 * Words that tell what a group is about. A name stands in calendars, on doors and on phones that others can see, so a
 * name with one of them gets a warning. Parts of words, in plain small letters (`rules/local/plainLetters.ts`). Source: practice, neutral names.
 */
export const tellingParts: readonly string[] = [
  'vold',
  'overgreb',
  'mishandl',
  'krise',
  'partner',
  'parforhold',
  'skilsmisse',
  'stalk',
  'chikane',
  'tilhold',
  'traume',
  'udsat',
  'sikkerhedsplan',
  'violen',
  'abuse',
  'victim',
  'survivor',
  'crisis',
  'shelter',
  'trauma',
  'divorce',
];
/** Only as words of their own: inside others they mean something else. */
export const tellingWholeWords: readonly string[] = ['offer', 'ofre', 'eks', 'ex', 'danner', 'tuba'];
