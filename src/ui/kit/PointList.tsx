/** Short points under each other, or in two columns where there is room. */
export function PointList(props: {
  readonly points: readonly string[];
  readonly id?: string | undefined;
  readonly columns?: boolean;
}) {
  return (
    <ul className={props.columns === true ? 'kit-points kit-points-columns' : 'kit-points'} id={props.id}>
      {props.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
