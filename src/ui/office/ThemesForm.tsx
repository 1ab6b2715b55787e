import { useEffect, useRef, useState } from 'react';
import { newId } from '../../entries/ids.ts';
import { mostThemes, themeFields } from '../../model/groups/groupThemes.ts';
import { Button } from '../kit/Button.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { Removed } from '../kit/Removed.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useText } from '../useText.tsx';
import { fieldId, textOf, type FormProps } from './officePage.ts';
import { pathOf, themeIds, themesPath } from './themesValues.ts';

/** The themes, one by one: reword, reorder, take off, undo, add. */
export function ThemesForm(props: FormProps) {
  const { values, change, errorAt } = props;
  const words = props.words.themes;
  const { frame } = useText();
  const [removed, setRemoved] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const ids = themeIds(values);
  const nameOf = (id: string, at: number) => textOf(values, pathOf(id, 'title')) || words.one(at + 1);
  const put = (next: readonly string[]) => change(themesPath, next);
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
    toFocus.current = fieldId(pathOf(id, 'title'));
    setRemoved(null);
    put([...ids, id]);
  };
  const undo = () => {
    if (removed === null) return;
    put([...ids.slice(0, removed.at), removed.id, ...ids.slice(removed.at)]);
    setRemoved(null);
  };
  return (
    <FieldSet id={fieldId(themesPath)} legend={words.list} hint={words.listHint} error={errorAt(themesPath)}>
      <Stack gap="large">
        {ids.map((id, at) => (
          <Panel key={id} title={nameOf(id, at)} level={3}>
            {themeFields.map((name) => {
              const path = pathOf(id, name);
              const field = {
                id: fieldId(path),
                label: words.field[name],
                value: textOf(values, path),
                onChange: (text: string) => change(path, text),
                error: errorAt(path),
              };
              return name === 'title' ? (
                <TextField key={name} {...field} hint={at === 0 ? words.titleHint : undefined} />
              ) : (
                <TextArea key={name} {...field} rows={3} />
              );
            })}
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
      {ids.length < mostThemes && (
        <Cluster>
          <Button onPress={add}>{words.add}</Button>
        </Cluster>
      )}
    </FieldSet>
  );
}
