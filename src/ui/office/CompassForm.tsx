import { useEffect, useRef, useState } from 'react';
import { newId } from '../../entries/ids.ts';
import { compassAnchors, mostDimensions } from '../../model/compass/compassDimensions.ts';
import { releasedNames } from '../../rules/local/compassSets.ts';
import { Button } from '../kit/Button.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, QuietLine, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { Removed } from '../kit/Removed.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useText } from '../useText.tsx';
import { partIds, partsPath, pathOf, type PartField } from './compassValues.ts';
import { fieldId, textOf, type FormProps } from './officePage.ts';

/** The parts of life: reword, reorder, take off, undo, add. The name of one that is released stands fast. */
export function CompassForm(props: FormProps) {
  const { values, change, errorAt, office } = props;
  const words = props.words.compass;
  const { frame } = useText();
  const [removed, setRemoved] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const ids = partIds(values);
  const nameOf = (id: string, at: number) => textOf(values, pathOf(id, 'name')) || words.part(at + 1);
  const put = (next: readonly string[]) => change(partsPath, next);
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
    toFocus.current = fieldId(pathOf(id, 'name'));
    setRemoved(null);
    put([...ids, id]);
  };
  const undo = () => {
    if (removed === null) return;
    put([...ids.slice(0, removed.at), removed.id, ...ids.slice(removed.at)]);
    setRemoved(null);
  };
  const field = (id: string, name: Exclude<PartField, 'name'>, label: string) => (
    <TextArea
      key={name}
      id={fieldId(pathOf(id, name))}
      label={label}
      rows={2}
      value={textOf(values, pathOf(id, name))}
      onChange={(text) => change(pathOf(id, name), text)}
      error={errorAt(pathOf(id, name))}
    />
  );
  return (
    <FieldSet id={fieldId(partsPath)} legend={words.parts} hint={words.partsHint} error={errorAt(partsPath)}>
      <Stack gap="large">
        {ids.map((id, at) => (
          <Panel key={id} title={nameOf(id, at)} level={3}>
            {releasedNames(id, office.local.compass.names).length > 0 ? (
              <QuietLine>{words.nameFixed}</QuietLine>
            ) : (
              <TextField
                id={fieldId(pathOf(id, 'name'))}
                label={words.name}
                value={textOf(values, pathOf(id, 'name'))}
                onChange={(text) => change(pathOf(id, 'name'), text)}
                error={errorAt(pathOf(id, 'name'))}
              />
            )}
            {field(id, 'question', words.question)}
            {compassAnchors.map((anchor) => field(id, anchor, words.anchor[anchor]))}
            <Cluster>
              {at > 0 && (
                <LinkButton onPress={() => move(at, -1)} label={`${words.up}: ${nameOf(id, at)}`}>
                  {words.up}
                </LinkButton>
              )}
              {at < ids.length - 1 && (
                <LinkButton onPress={() => move(at, 1)} label={`${words.down}: ${nameOf(id, at)}`}>
                  {words.down}
                </LinkButton>
              )}
              <LinkButton
                onPress={() => {
                  setRemoved({ id, at });
                  put(ids.filter((each) => each !== id));
                }}
                label={`${words.remove}: ${nameOf(id, at)}`}
              >
                {words.remove}
              </LinkButton>
            </Cluster>
          </Panel>
        ))}
      </Stack>
      {removed !== null && (
        <Removed words={words.removed(nameOf(removed.id, removed.at))} undo={frame.undo} onUndo={undo} />
      )}
      {ids.length < mostDimensions && (
        <Cluster>
          <Button onPress={add}>{words.add}</Button>
        </Cluster>
      )}
    </FieldSet>
  );
}
