import { compassAnchors } from '../../model/compass/compassDimensions.ts';
import { TimePicture } from '../kit/TimePicture.tsx';
import { firstLine, inLines, labelLine, lineThrough, radarOf, type Point } from './radar.ts';

/** One compass in the picture: its numbers in the order of the parts, and what its day reads as. */
export interface DrawnCompass {
  readonly key: string;
  readonly day: string;
  readonly numbers: readonly (number | null)[];
}

/** The newest is a whole line with dots; the one before it is dashed with squares; the first is dotted with triangles. */
const looks = [
  { dashes: undefined, width: 3, mark: '●' },
  { dashes: '8 5', width: 2, mark: '■' },
  { dashes: '2 5', width: 2, mark: '▲' },
] as const;
const legendLine = 24;

/**
 * Up to three compasses over each other, the newest first. Each is told by its line and its mark, never by a colour;
 * nothing is filled, because a surface would look like a sum.
 */
export function RadarPicture(props: {
  readonly label: string;
  readonly names: readonly string[];
  readonly compasses: readonly DrawnCompass[];
  readonly width: number;
}) {
  const radar = radarOf(props.names.length, props.width);
  const legendTop = radar.height + 8;
  return (
    <TimePicture
      label={props.label}
      width={radar.width}
      height={legendTop + props.compasses.length * legendLine + 8}
    >
      {compassAnchors.map((anchor) => (
        <path key={anchor} className="kit-time-grid" d={radar.ring(Number(anchor))} fill="none" />
      ))}
      {radar.axes.map((axis, at) => {
        const end = axis.at(10);
        const lines = inLines(props.names[at] ?? '');
        return (
          <g key={props.names[at]}>
            <line className="kit-time-grid" x1={radar.middle.x} y1={radar.middle.y} x2={end.x} y2={end.y} />
            {lines.map((line, row) => (
              <text
                key={line}
                x={axis.label.x}
                y={firstLine(axis.label.y, lines.length) + row * labelLine}
                textAnchor={axis.label.anchor}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {compassAnchors.map((anchor) => {
        const at = radar.axes[0]?.at(Number(anchor)) ?? radar.middle;
        return (
          <text key={anchor} className="kit-time-tick" x={at.x - 6} y={at.y + 4} textAnchor="end">
            {anchor}
          </text>
        );
      })}
      {[...props.compasses.entries()].reverse().map(([order, compass]) => {
        const look = looks[order] ?? looks[2];
        return (
          <g key={compass.key}>
            <path
              d={lineThrough(radar, compass.numbers)}
              fill="none"
              stroke="currentColor"
              strokeWidth={look.width}
              strokeDasharray={look.dashes}
            />
            {compass.numbers.map((value, at) => {
              const point = value === null ? null : radar.axes[at]?.at(value);
              return point == null ? null : (
                <Mark key={props.names[at]} at={point} order={order} shape={look.mark} />
              );
            })}
          </g>
        );
      })}
      {props.compasses.map((compass, order) => {
        const look = looks[order] ?? looks[2];
        const y = legendTop + order * legendLine + 8;
        return (
          <g key={compass.key}>
            <line
              x1={8}
              x2={56}
              y1={y}
              y2={y}
              stroke="currentColor"
              strokeWidth={look.width}
              strokeDasharray={look.dashes}
            />
            <Mark at={{ x: 32, y }} order={order} shape={look.mark} />
            <text x={68} y={y + 5}>
              {compass.day}
            </text>
          </g>
        );
      })}
    </TimePicture>
  );
}

function Mark(props: { readonly at: Point; readonly order: number; readonly shape: string }) {
  const { x, y } = props.at;
  return (
    <text x={x} y={y + 5} textAnchor="middle" fontSize={props.order === 0 ? 16 : 13}>
      {props.shape}
    </text>
  );
}
