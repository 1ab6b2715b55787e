import type { ReactNode } from 'react';

/** Shapes carry the meaning beside the word; colour only underlines. */
export type ChipShape =
  | 'triangle'
  | 'circle'
  | 'filledCircle'
  | 'diamond'
  | 'square'
  | 'pencil'
  | 'check'
  | 'lock'
  | 'clock';
export type ChipLook = 'plain' | 'strong' | 'danger';

const glyphOf: Record<ChipShape, string> = {
  triangle: '▲',
  circle: '○',
  filledCircle: '●',
  diamond: '◆',
  square: '■',
  pencil: '✎',
  check: '✓',
  lock: '▣',
  clock: '◷',
};

export function StatusChip(props: {
  readonly shape: ChipShape;
  readonly look?: ChipLook;
  readonly children: ReactNode;
}) {
  return (
    <span className={`kit-chip kit-chip-${props.look ?? 'plain'}`}>
      <span aria-hidden="true" className="kit-chip-shape">
        {glyphOf[props.shape]}
      </span>
      <span>{props.children}</span>
    </span>
  );
}
