/** Short points under each other. */
export function PointList(props: { readonly points: readonly string[]; readonly id?: string | undefined }) {
  return (
    <ul className="kit-points" id={props.id}>
      {props.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
