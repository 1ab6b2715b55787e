import { useEffect, useRef, useState } from 'react';
import { newId } from '../../entries/ids.ts';
import { mostNumbers, type LocalNumber } from '../../rules/local/dutyNumbers.ts';
import { heldVersion } from '../../rules/local/readOffice.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { TextField } from '../kit/TextField.tsx';
import type { DutyNumber } from '../ports.ts';
import { usePorts } from '../usePorts.tsx';
import { idsIn, listPath, pathOf, todayPath } from './numbersValues.ts';
import { fieldId, textOf, type FormProps } from './officePage.ts';

/** Numbers that stand on the danger page already, from before they were signed. */
function useNumbersOfBefore(): readonly DutyNumber[] {
  const { dutyNumbers } = usePorts();
  const [found, setFound] = useState<readonly DutyNumber[]>([]);
  useEffect(() => {
    let gone = false;
    dutyNumbers.read().then(
      (there) => {
        if (!gone) setFound(there);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [dutyNumbers]);
  return found;
}

/** The numbers, one by one: who answers, and what to ring. */
export function NumbersForm({ office, values, words, change, errorAt }: FormProps) {
  const { numbers } = words;
  const before = useNumbersOfBefore();
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const ids = idsIn(values);
  const add = (...some: readonly LocalNumber[]) => {
    const made = some.map((one) => ({ ...one, id: newId() }));
    toFocus.current = fieldId(pathOf(made[0]?.id ?? '', 'label'));
    for (const { id, label, number } of made) {
      change(pathOf(id, 'label'), label);
      change(pathOf(id, 'number'), number);
    }
    change(listPath, [...ids, ...made.map(({ id }) => id)]);
  };
  const offersThoseBefore =
    heldVersion(office, 'office.numbers') === undefined && ids.length === 0 && before.length > 0;
  return (
    <Stack gap="large">
      {offersThoseBefore && (
        <Notice tone="info">
          <p>{numbers.before(before.map(({ label, number }) => `${label} ${number}`).join(', '))}</p>
          <Button onPress={() => add(...before)}>{numbers.takeBefore}</Button>
        </Notice>
      )}
      {ids.length === 0 && <p>{numbers.none}</p>}
      {ids.map((id, at) => (
        <FieldSet key={id} id={fieldId(`${listPath}/${id}`)} legend={numbers.one(at + 1)}>
          <TextField
            id={fieldId(pathOf(id, 'label'))}
            label={numbers.label}
            hint={at === 0 ? numbers.labelHint : undefined}
            value={textOf(values, pathOf(id, 'label'))}
            onChange={(text) => change(pathOf(id, 'label'), text)}
            error={errorAt(pathOf(id, 'label'))}
          />
          <TextField
            id={fieldId(pathOf(id, 'number'))}
            label={numbers.number}
            value={textOf(values, pathOf(id, 'number'))}
            onChange={(text) => change(pathOf(id, 'number'), text)}
            error={errorAt(pathOf(id, 'number'))}
            digits
            width="short"
          />
          <Cluster>
            <LinkButton
              onPress={() =>
                change(
                  listPath,
                  ids.filter((each) => each !== id),
                )
              }
              label={`${words.room.criteria.remove}: ${numbers.one(at + 1)}`}
            >
              {words.room.criteria.remove}
            </LinkButton>
          </Cluster>
        </FieldSet>
      ))}
      {ids.length < mostNumbers && (
        <Cluster>
          <Button onPress={() => add({ label: '', number: '' })}>{numbers.add}</Button>
        </Cluster>
      )}
      <Choice
        kind="checkbox"
        id={fieldId(todayPath)}
        name={fieldId(todayPath)}
        label={numbers.checkedToday}
        checked={textOf(values, todayPath) === 'yes'}
        onChange={(checked) => change(todayPath, checked ? 'yes' : '')}
      />
    </Stack>
  );
}
