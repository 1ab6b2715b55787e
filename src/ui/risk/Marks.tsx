import type { TimelineMark } from '../../flow/riskTimeline.ts';
import { inRows } from './layOut.ts';
import { markInWords } from './inWords.ts';
import type { RiskHistoryWords } from './words.ts';

const rowHeight = 20;
/** Under this many px words stand over their mark instead of beside it. */
const narrow = 560;
const shapeOf = { event: '◆', result: '■', planned: '□' } as const;
const wide = (words: string): number => 16 + words.length * 7;

interface LaidMark {
  readonly key: string;
  readonly shape: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'right' | 'left' | 'over';
}
export interface LaidMarks {
  readonly marks: readonly LaidMark[];
  readonly height: number;
}

/** Finds a place for every mark and its words, in px under the top of their lane. */
export function laidMarks(
  marks: readonly TimelineMark[],
  at: (day: string) => number,
  width: number,
  words: RiskHistoryWords,
): LaidMarks {
  const said = (mark: TimelineMark) => ({
    key: `${mark.kind} ${mark.id}`,
    shape: shapeOf[mark.kind],
    words: markInWords(mark, words),
  });
  if (width < narrow)
    return {
      marks: marks.map((mark, row) => ({
        ...said(mark),
        x: at(mark.on),
        y: row * 2 * rowHeight,
        side: 'over',
      })),
      height: marks.length * 2 * rowHeight,
    };
  const { placed, rows } = inRows(
    marks,
    ({ on }) => at(on),
    (mark) => wide(markInWords(mark, words)),
    width,
  );
  return {
    marks: placed.map(({ item, x, row, leftwards }) => ({
      ...said(item),
      x,
      y: row * rowHeight,
      side: leftwards ? 'left' : 'right',
    })),
    height: rows * rowHeight,
  };
}

/** Shapes on their day, each with its words. */
export function Marks(props: { readonly laid: LaidMarks; readonly top: number }) {
  return props.laid.marks.map(({ key, shape, words, x, y, side }) => {
    if (side === 'over')
      return (
        <g key={key}>
          <text x={0} y={props.top + y}>
            {words}
          </text>
          <text x={x} y={props.top + y + 16} textAnchor="middle">
            {shape}
          </text>
        </g>
      );
    const left = side === 'left';
    return (
      <text key={key} x={left ? x + 6 : x - 6} y={props.top + y} textAnchor={left ? 'end' : 'start'}>
        {left ? `${words} ${shape}` : `${shape} ${words}`}
      </text>
    );
  });
}
