import type { ReactNode } from 'react';
import { LinkButton } from './LinkButton.tsx';

/** One of several in a list, named and numbered, with its own way out. */
export function ListItem(props: {
  readonly item: string;
  readonly title: string;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="kit-item" data-item={props.item}>
      <legend className="kit-item-title">{props.title}</legend>
      {props.children}
      <LinkButton onPress={props.onRemove}>{props.remove}</LinkButton>
    </fieldset>
  );
}
