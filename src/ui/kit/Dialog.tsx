import { useEffect, useId, useRef, type ReactNode } from 'react';

/** A question that must be answered first. Native dialog: focus stays inside, Escape closes, focus returns. */
export function Dialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** Buttons, the safe choice first. */
  readonly actions: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (props.open && !element.open) element.showModal();
    if (!props.open && element.open) element.close();
  }, [props.open]);
  return (
    <dialog ref={dialog} className="kit-dialog" aria-labelledby={id} onClose={props.onClose}>
      {props.open && (
        <>
          <h2 id={id} className="kit-dialog-title">
            {props.title}
          </h2>
          {props.children}
          <div className="kit-cluster kit-dialog-actions">{props.actions}</div>
        </>
      )}
    </dialog>
  );
}
