import type { AsideText } from './aside.da.ts';

export const aside: AsideText = {
  title: 'Something else is here too',
  text: (count) =>
    count === 1
      ? 'It was set aside when a backup was restored. Nothing of it is deleted.'
      : `${String(count)} others were set aside when a backup was restored. Nothing of it is deleted.`,
  swap: 'If you bring it back, what is here now is set aside instead.',
  bring: 'Bring it back',
  bringing: 'Bringing it back …',
  inUse: 'What is here is open in a window. Lock it, and close other windows of the program.',
  failed: 'It did not work. Nothing is changed. Try again.',
};
