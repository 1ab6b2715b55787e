import { useEffect, useRef, useState } from 'react';
import { newId } from '../../entries/ids.ts';
import { isPackOf, scaleOf, type ResultMap } from '../../model/local/resultMaps.ts';
import { gravestFirst, mapProblems, wordsInOrder } from '../../rules/local/mapProblems.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Removed } from '../kit/Removed.tsx';
import { Select } from '../kit/Select.tsx';
import { useText } from '../useText.tsx';
import { MapFields } from './MapFields.tsx';
import { choosable, chosenOf, idsIn, listPath, mapsIn, pathOf, valuesOf } from './mapsValues.ts';
import { instrumentName, levelName, toldProblem, wordName } from './mapWords.ts';
import { fieldId, type FormProps, type Line, type OfficePage } from './officePage.ts';

function MapsForm(props: FormProps) {
  const { values, change, words } = props;
  const { maps } = words;
  const { frame } = useText();
  const [next, setNext] = useState('');
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
  const ids = idsIn(values);
  const typed = mapsIn(values);
  const taken = new Set(ids.map((id) => chosenOf(values, id)));
  const options = choosable
    .filter((of) => of === 'other' || of === 'pack' || !taken.has(of))
    .map((of) => ({ value: of, label: of === 'pack' ? maps.pack : words.results.tool.options[of] }));
  const nameAt = (at: number): string => {
    const map = typed[at];
    return map === undefined ? '' : instrumentName(map, words);
  };
  const add = () => {
    if (next === '') return;
    const id = newId();
    toFocus.current = fieldId(pathOf(id, 'first'));
    setRemoved(null);
    setNext('');
    change(pathOf(id, 'of'), next);
    change(listPath, [...ids, id]);
  };
  const remove = (id: string, at: number) => {
    setRemoved({ id, at, name: nameAt(at) });
    change(
      listPath,
      ids.filter((each) => each !== id),
    );
  };
  const undo = () => {
    if (removed === null) return;
    toFocus.current = fieldId(pathOf(removed.id, 'first'));
    change(listPath, [...ids.slice(0, removed.at), removed.id, ...ids.slice(removed.at)]);
    setRemoved(null);
  };
  return (
    <Stack gap="large">
      {ids.length === 0 && <p>{maps.none}</p>}
      {ids.map((id, at) => (
        <MapFields key={id} {...props} id={id} name={nameAt(at)} onRemove={() => remove(id, at)} />
      ))}
      {removed !== null && (
        <Removed words={words.room.criteria.removed(removed.name)} undo={frame.undo} onUndo={undo} />
      )}
      <Cluster>
        <Select
          label={maps.choose}
          empty={maps.chooseOne}
          options={options}
          value={next}
          onChange={setNext}
        />
        <Button onPress={add} disabled={next === ''}>
          {maps.add}
        </Button>
      </Cluster>
    </Stack>
  );
}

const orderOf = (map: ResultMap): readonly string[] =>
  scaleOf(map.of) === null ? gravestFirst(map) : [...wordsInOrder(map)].reverse();

/** From what instruments say to our levels; upwards only. */
export const mapsPage: OfficePage = {
  keys: ['office.maps'],
  begin: ({ local }) => valuesOf(local.maps.maps),
  problems: (values, words) => {
    const ids = idsIn(values);
    const typed = mapsIn(values);
    return [...mapProblems(typed)].flatMap(([at, problem]) => {
      const [id, map] = [ids[at], typed[at]];
      if (id === undefined || map === undefined) return [];
      const told = toldProblem(problem, map, words);
      return [{ path: pathOf(id, told.at), message: `${instrumentName(map, words)}: ${told.message}` }];
    });
  },
  write: (values) => {
    const typed = mapsIn(values);
    return [{ key: 'office.maps', value: typed.length === 0 ? '' : JSON.stringify(typed), checkedOn: null }];
  },
  lines: ({ local }, words) =>
    local.maps.maps.flatMap((map): readonly Line[] => {
      const about = instrumentName(map, words);
      const line = (key: string, term: string, text: string): Line => ({
        key: `${map.of} ${map.name} ${key}`,
        setting: 'office.maps',
        term: `${about}: ${term}`,
        text,
      });
      const named = (word: string): string => (isPackOf(map.of) ? word : wordName(map.of, word, words));
      return [
        ...orderOf(map).map((word) => {
          const level = map.levels[word] ?? 'present';
          return line(`word ${word}`, named(word), words.maps.atLeast(levelName(level, words, local)));
        }),
        ...(map.threshold === null ? [] : [line('threshold', words.maps.threshold, String(map.threshold))]),
        line('source', words.maps.source, map.source),
        line('raises', words.maps.onlyRaisesShort, map.onlyRaises ? words.maps.yes : words.maps.no),
      ];
    }),
  Form: MapsForm,
};
