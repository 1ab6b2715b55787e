import { useEffect, useRef, useState, type ReactNode } from 'react';
import { newId } from '../../entries/ids.ts';
import type { ListField, PlainField } from '../../model/define.ts';
import { Button } from '../kit/Button.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { ListItem } from '../kit/ListItem.tsx';
import { Removed } from '../kit/Removed.tsx';
import { useText } from '../useText.tsx';
import { answerId, asChosen, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';

/**
 * Several of the same thing. The value is the items' ids in order; their answers stay in the draft when an item is
 * removed, so that undo brings it back whole.
 */
export function ListAnswer(
  props: AnswerProps<ListField> & {
    /** The questions of one item, drawn by whoever knows which are on view. */
    readonly renderItem: (itemId: string, fields: readonly PlainField[]) => ReactNode;
  },
) {
  const { field, wording, path } = props;
  const { frame } = useText();
  const id = answerId(path);
  const items = [...new Set(asChosen(props.value))];
  const one = wording.one ?? wording.label;
  const [removed, setRemoved] = useState<{ readonly item: string; readonly at: number } | null>(null);
  const toFocus = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (toFocus.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-item="${toFocus.current}"] :is(input, textarea)`)?.focus();
    toFocus.current = null;
  });

  const add = () => {
    const item = newId();
    toFocus.current = item;
    props.onChange([...items, item]);
    setRemoved(null);
  };
  const remove = (item: string, at: number) => {
    props.onChange(items.filter((each) => each !== item));
    setRemoved({ item, at });
  };
  const undo = () => {
    if (removed === null) return;
    toFocus.current = removed.item;
    props.onChange([...items.slice(0, removed.at), removed.item, ...items.slice(removed.at)]);
    setRemoved(null);
  };

  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <div ref={box}>
        {items.map((item, at) => (
          <ListItem
            key={item}
            item={item}
            title={frame.field.numbered(one, at + 1)}
            remove={frame.field.remove(one, at + 1)}
            onRemove={() => remove(item, at)}
          >
            {props.renderItem(item, field.items)}
          </ListItem>
        ))}
      </div>
      {removed !== null && (
        <Removed
          words={frame.field.removed(frame.field.numbered(one, removed.at + 1))}
          undo={frame.undo}
          onUndo={undo}
        />
      )}
      <div className="kit-list-add">
        <Button onPress={add}>{wording.add ?? frame.field.add}</Button>
      </div>
    </FieldSet>
  );
}
