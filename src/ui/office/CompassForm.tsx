import { compassAnchors, mostDimensions } from '../../model/compass/compassDimensions.ts';
import { releasedNames } from '../../rules/local/compassSets.ts';
import { QuietLine } from '../kit/layout.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { partIds, partsPath, pathOf, type PartField } from './compassValues.ts';
import { ItemList } from './ItemList.tsx';
import { fieldId, textOf, type FormProps } from './officePage.ts';

/** The parts of life, each with its question and its anchors. The name of one that is released stands fast. */
export function CompassForm(props: FormProps) {
  const { values, change, errorAt, office } = props;
  const words = props.words.compass;
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
  const fields = (id: string) => (
    <>
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
    </>
  );
  return (
    <ItemList
      {...{ change, errorAt, words, fields }}
      path={partsPath}
      ids={partIds(values)}
      most={mostDimensions}
      legend={words.parts}
      hint={words.partsHint}
      nameOf={(id, at) => textOf(values, pathOf(id, 'name')) || words.part(at + 1)}
      firstField={(id) => pathOf(id, 'name')}
    />
  );
}
