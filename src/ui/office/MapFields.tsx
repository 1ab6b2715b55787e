import { scaleOf } from '../../model/local/resultMaps.ts';
import { riskLevels } from '../../model/vocabulary.ts';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Select } from '../kit/Select.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { worstFirst } from './levelsPage.tsx';
import { chosenOf, levelPath, pathOf, wordsPath } from './mapsValues.ts';
import { levelName, wordName } from './mapWords.ts';
import { fieldId, textOf, type FormProps } from './officePage.ts';

/** One instrument: what its words stand for here, where that is from, and whether it may only be raised. */
export function MapFields(
  props: FormProps & { readonly id: string; readonly name: string; readonly onRemove: () => void },
) {
  const { id, name, values, change, words, errorAt, office } = props;
  const { maps } = words;
  const of = chosenOf(values, id);
  const scale = scaleOf(of);
  const levels = riskLevels.map((level) => ({
    value: level,
    label: maps.atLeast(levelName(level, words, office.local)),
  }));
  const first = scale?.[0] ?? null;
  const text = (what: string) => textOf(values, pathOf(id, what));
  const set = (what: string) => (to: string) => change(pathOf(id, what), to);
  const box = (what: string) => ({
    id: fieldId(pathOf(id, what)),
    value: text(what),
    onChange: set(what),
    error: errorAt(pathOf(id, what)),
  });
  return (
    <FieldSet id={fieldId(pathOf(id, 'first'))} legend={name} error={errorAt(pathOf(id, 'first'))}>
      <Stack>
        {of === 'other' && <TextField label={maps.name} {...box('name')} />}
        {of === 'pack' && <TextField label={maps.packId} hint={maps.packIdHint} {...box('pack')} />}
        {scale?.map((word) => (
          <div key={word}>
            <Select
              id={fieldId(levelPath(id, word))}
              label={maps.meaning(wordName(of, word, words))}
              empty={maps.bindsNothing}
              options={levels}
              value={textOf(values, levelPath(id, word))}
              onChange={(to) => change(levelPath(id, word), to)}
            />
            {errorAt(levelPath(id, word)) !== undefined && (
              <span className="form-error-message">{errorAt(levelPath(id, word))}</span>
            )}
          </div>
        ))}
        {first !== null && of !== 'dash' && <p>{maps.graver}</p>}
        {scale === null &&
          worstFirst.map((level) => (
            <TextArea
              key={level}
              id={fieldId(wordsPath(id, level))}
              label={maps.ownWords(levelName(level, words, office.local))}
              hint={level === worstFirst[0] ? maps.ownWordsHint : undefined}
              optional
              rows={2}
              value={textOf(values, wordsPath(id, level))}
              onChange={(to) => change(wordsPath(id, level), to)}
            />
          ))}
        {of === 'dash' && (
          <TextField
            label={maps.threshold}
            hint={maps.thresholdHint}
            digits
            width="four"
            {...box('threshold')}
          />
        )}
        <TextField label={maps.source} hint={maps.sourceHint} {...box('source')} />
        <Choice
          kind="checkbox"
          id={fieldId(pathOf(id, 'raises'))}
          name={fieldId(pathOf(id, 'raises'))}
          label={maps.onlyRaises}
          checked={text('raises') === 'yes'}
          onChange={(checked) => set('raises')(checked ? 'yes' : '')}
        />
        <Cluster>
          <LinkButton onPress={props.onRemove} label={`${words.room.criteria.remove}: ${name}`}>
            {words.room.criteria.remove}
          </LinkButton>
        </Cluster>
      </Stack>
    </FieldSet>
  );
}
