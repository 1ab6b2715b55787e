import { useEffect, useRef, useState } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import { newId } from '../../entries/ids.ts';
import {
  mostNumbers,
  numberProblems,
  type LocalNumber,
  type NumberProblem,
} from '../../rules/local/dutyNumbers.ts';
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
import { checkedLine, withCheckedDay } from './checked.tsx';
import {
  fieldId,
  textOf,
  type FormProps,
  type Line,
  type OfficePage,
  type OfficeWords,
} from './officePage.ts';

const listPath = 'numbers';
const pathOf = (id: string, what: 'label' | 'number'): string => `${listPath}/${id}/${what}`;
const todayPath = `${listPath}.today`;
const idsIn = (values: DraftValues): readonly string[] => {
  const ids = values[listPath];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
};
const numbersIn = (values: DraftValues): readonly LocalNumber[] =>
  idsIn(values).map((id) => ({
    label: textOf(values, pathOf(id, 'label')).trim(),
    number: textOf(values, pathOf(id, 'number')).trim(),
  }));

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

function NumbersForm({ office, values, words, change, errorAt }: FormProps) {
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

function toldProblem(
  problem: NumberProblem,
  { numbers }: OfficeWords,
): readonly ['label' | 'number', string] {
  const { wrong } = numbers;
  switch (problem.code) {
    case 'numberLabelMissing':
      return ['label', wrong.label];
    case 'numberTooLong':
      return ['label', wrong.tooLong(problem.most)];
    case 'numberMissing':
      return ['number', wrong.number];
    case 'numberNotANumber':
      return ['number', wrong.notANumber];
    case 'numberObsolete':
      return ['number', wrong.obsolete];
    case 'numberTwice':
      return ['number', wrong.twice];
  }
}

/** The office's own duty numbers: signed and dated, and then public on the danger page. */
export const numbersPage: OfficePage = {
  keys: ['office.numbers'],
  begin: ({ local }) => ({
    [listPath]: local.numbers.map((_, at) => `n${String(at)}`),
    ...Object.fromEntries(
      local.numbers.flatMap(({ label, number }, at) => [
        [pathOf(`n${String(at)}`, 'label'), label],
        [pathOf(`n${String(at)}`, 'number'), number],
      ]),
    ),
  }),
  problems: (values, words) =>
    [...numberProblems(numbersIn(values))].map(([at, problem]) => {
      const [what, message] = toldProblem(problem, words);
      return {
        path: pathOf(idsIn(values)[at] ?? '', what),
        message: `${words.numbers.one(at + 1)}: ${message}`,
      };
    }),
  write: (values, now) => {
    const typed = numbersIn(values);
    const value = typed.length === 0 ? '' : JSON.stringify(typed);
    return [withCheckedDay({ key: 'office.numbers', value }, values, listPath, now)];
  },
  lines: (office, words, language) => [
    ...office.local.numbers.map(({ label, number }): Line => ({
      key: label,
      setting: 'office.numbers',
      term: label,
      text: number,
    })),
    ...checkedLine(office, 'office.numbers', '', words, language),
  ],
  Form: NumbersForm,
};
