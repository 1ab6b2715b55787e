import { encode } from 'uqr';

/** A QR code drawn as one path of squares: real SVG elements, no string of markup. */
export function QrPicture(props: { readonly text: string; readonly title: string }) {
  const { data, size } = encode(props.text, { ecc: 'M', border: 4 });
  const squares = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={props.title}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width="220"
      height="220"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  );
}
