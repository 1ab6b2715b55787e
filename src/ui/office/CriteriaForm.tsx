import { useEffect, useRef, useState } from 'react';
import { newId } from '../../entries/ids.ts';
import { pathwayCriterionKinds, type PathwayCriterionKind } from '../../model/local/pathwayCriteria.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Removed } from '../kit/Removed.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { useText } from '../useText.tsx';
import { addTo, idsIn, idsOfKind, move, putBack, takeOff, textPath } from './criteriaValues.ts';
import { fieldId, textOf, type FormProps } from './officePage.ts';

/** The three lists: add, reword, reorder, take off, and undo. */
export function CriteriaForm(props: FormProps) {
  return (
    <Stack gap="large">
      {pathwayCriterionKinds.map((kind) => (
        <OneKind key={kind} {...props} kind={kind} />
      ))}
    </Stack>
  );
}

function OneKind(props: FormProps & { readonly kind: PathwayCriterionKind }) {
  const { values, change, kind, errorAt } = props;
  const words = props.words.room.criteria;
  const { frame } = useText();
  const [removed, setRemoved] = useState<{
    readonly id: string;
    readonly at: number;
    readonly name: string;
  } | null>(null);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const ids = idsOfKind(values, kind);
  const nameOf = (at: number): string => `${words.kind[kind]} ${String(at + 1)}`;
  const add = () => {
    const id = newId();
    toFocus.current = fieldId(textPath(id));
    setRemoved(null);
    addTo(values, change, kind, id);
  };
  const remove = (id: string, at: number) => {
    setRemoved({ id, at: idsIn(values).indexOf(id), name: nameOf(at) });
    takeOff(values, change, id);
  };
  const undo = () => {
    if (removed === null) return;
    toFocus.current = fieldId(textPath(removed.id));
    putBack(values, change, removed.id, removed.at);
    setRemoved(null);
  };
  return (
    <FieldSet id={fieldId(kind)} legend={words.kind[kind]} hint={words.kindLead[kind]}>
      {ids.length === 0 && <p>{words.none}</p>}
      <Stack>
        {ids.map((id, at) => (
          <Stack key={id} gap="small">
            <TextArea
              id={fieldId(textPath(id))}
              label={nameOf(at)}
              rows={2}
              value={textOf(values, textPath(id))}
              onChange={(text) => change(textPath(id), text)}
              error={errorAt(textPath(id))}
            />
            <Cluster>
              {at > 0 && (
                <LinkButton onPress={() => move(values, change, id, -1)} label={`${words.up}: ${nameOf(at)}`}>
                  {words.up}
                </LinkButton>
              )}
              {at < ids.length - 1 && (
                <LinkButton
                  onPress={() => move(values, change, id, 1)}
                  label={`${words.down}: ${nameOf(at)}`}
                >
                  {words.down}
                </LinkButton>
              )}
              <LinkButton onPress={() => remove(id, at)} label={`${words.remove}: ${nameOf(at)}`}>
                {words.remove}
              </LinkButton>
            </Cluster>
          </Stack>
        ))}
      </Stack>
      {removed !== null && <Removed words={words.removed(removed.name)} undo={frame.undo} onUndo={undo} />}
      <Cluster>
        <Button onPress={add}>{words.add[kind]}</Button>
      </Cluster>
    </FieldSet>
  );
}
