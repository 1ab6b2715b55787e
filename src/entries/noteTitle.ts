import type { AnyEntry } from './entry.ts';

/**
 * A signed note in two: its title, and what stands under it. The title is its first line; in a training the mark stands
 * over it, and stays in the text.
 */
export function noteInTwo({ rendered, training }: Pick<AnyEntry, 'rendered' | 'training'>): {
  readonly title: string;
  readonly text: string;
} {
  const lines = rendered.text.trimEnd().split('\n');
  const marked = training === true ? lines.findIndex((line, at) => at > 0 && line !== '') : 0;
  const at = Math.max(marked, 0);
  const [title = ''] = lines.splice(at, 1);
  return { title, text: lines.join('\n').trim() };
}
