import { useId, type ReactNode } from 'react';
import { LinkButton } from './LinkButton.tsx';

/** One of several in a list, named and numbered, with its own way out. */
export function ListItem(props: {
  readonly item: string;
  readonly title: string;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="kit-item" role="group" aria-labelledby={id} data-item={props.item}>
      <p className="kit-item-title" id={id}>
        {props.title}
      </p>
      {props.children}
      <LinkButton onPress={props.onRemove}>{props.remove}</LinkButton>
    </div>
  );
}
