/** The way back, always above the h1. */
export function BackLink(props: { readonly label: string; readonly onPress: () => void }) {
  return (
    <div className="kit-no-print">
      <button type="button" className="back-link kit-back-link" onClick={props.onPress}>
        <span aria-hidden="true" className="kit-back-arrow">
          ‹
        </span>
        {props.label}
      </button>
    </div>
  );
}
