import { mostThemes, themeFields } from '../../model/groups/groupThemes.ts';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { ItemList } from './ItemList.tsx';
import { fieldId, textOf, type FormProps } from './officePage.ts';
import { pathOf, themeIds, themesPath } from './themesValues.ts';

/** The themes a session can be about, each with its title and what it holds. */
export function ThemesForm(props: FormProps) {
  const { values, change, errorAt } = props;
  const words = props.words.themes;
  const fields = (id: string, at: number) =>
    themeFields.map((name) => {
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
    });
  return (
    <ItemList
      {...{ change, errorAt, words, fields }}
      path={themesPath}
      ids={themeIds(values)}
      most={mostThemes}
      legend={words.list}
      hint={words.listHint}
      nameOf={(id, at) => textOf(values, pathOf(id, 'title')) || words.one(at + 1)}
      firstField={(id) => pathOf(id, 'title')}
    />
  );
}
