import { useEffect, useRef, useState, type ReactNode } from 'react';
import { newId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { Removed } from '../kit/Removed.tsx';
import { useText } from '../useText.tsx';
import { fieldId, type FormProps } from './officePage.ts';

/** A list of the office's own, one by one: reworded, reordered, taken off, taken back, added to. What one is made of is the caller's. */
export function ItemList(
  props: Pick<FormProps, 'change' | 'errorAt'> & {
    /** Where the ids of the list stand among what was typed. */
    readonly path: string;
    readonly ids: readonly string[];
    readonly most: number;
    readonly legend: string;
    readonly hint: string;
    readonly words: {
      readonly up: string;
      readonly down: string;
      readonly remove: string;
      readonly removed: (name: string) => string;
      readonly add: string;
    };
    readonly nameOf: (id: string, at: number) => string;
    /** The path of the field a new one begins with. */
    readonly firstField: (id: string) => string;
    readonly fields: (id: string, at: number) => ReactNode;
  },
) {
  const { path, ids, words, nameOf } = props;
  const { frame } = useText();
  const [removed, setRemoved] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const put = (next: readonly string[]) => props.change(path, next);
  const move = (at: number, by: -1 | 1) => {
    const next = [...ids];
    const [one, other] = [next[at], next[at + by]];
    if (one === undefined || other === undefined) return;
    next[at] = other;
    next[at + by] = one;
    put(next);
  };
  const add = () => {
    const id = newId();
    toFocus.current = fieldId(props.firstField(id));
    setRemoved(null);
    put([...ids, id]);
  };
  const takeOff = (id: string, at: number) => {
    setRemoved({ id, at });
    put(ids.filter((each) => each !== id));
  };
  const undo = () => {
    if (removed === null) return;
    put([...ids.slice(0, removed.at), removed.id, ...ids.slice(removed.at)]);
    setRemoved(null);
  };
  const way = (label: string, name: string, onPress: () => void) => (
    <LinkButton onPress={onPress} label={`${label}: ${name}`}>
      {label}
    </LinkButton>
  );
  return (
    <FieldSet id={fieldId(path)} legend={props.legend} hint={props.hint} error={props.errorAt(path)}>
      <Stack gap="large">
        {ids.map((id, at) => (
          <Panel key={id} title={nameOf(id, at)} level={3}>
            {props.fields(id, at)}
            <Cluster>
              {at > 0 && way(words.up, nameOf(id, at), () => move(at, -1))}
              {at < ids.length - 1 && way(words.down, nameOf(id, at), () => move(at, 1))}
              {way(words.remove, nameOf(id, at), () => takeOff(id, at))}
            </Cluster>
          </Panel>
        ))}
      </Stack>
      {removed !== null && (
        <Removed words={words.removed(nameOf(removed.id, removed.at))} undo={frame.undo} onUndo={undo} />
      )}
      {ids.length < props.most && (
        <Cluster>
          <Button onPress={add}>{words.add}</Button>
        </Cluster>
      )}
    </FieldSet>
  );
}
