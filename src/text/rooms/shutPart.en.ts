import type { ShutPartText } from './shutPart.da.ts';

export const shutPart: ShutPartText = {
  title: 'This cannot be signed with your access',
  cannot: 'Cannot be signed with your access.',
  who: (names: string) => `It can be by ${names}.`,
  nobody: 'Nobody here holds the key. Ask your lead.',
  ask: 'Ask one of them to write it, or to share the case with you.',
  kept: 'You may well read and write here. Your words stay in the draft.',
  now: 'This you can sign yourself now:',
  chip: 'Not your access',
  some: (titles: string) => `${titles}: can be read, but not signed with your access.`,
  riskUnseen: 'Whether risk was evaluated: Cannot be seen with your access.',
  and: 'and',
  or: 'or',
};
