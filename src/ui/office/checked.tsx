import type { DraftValues } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { OfficeKey } from '../../rules/local/officeKeys.ts';
import type { Office } from '../../rules/local/office.ts';
import { heldVersion } from '../../rules/local/readOffice.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Choice } from '../kit/Choice.tsx';
import { fieldId, textOf, type FormProps, type Line, type OfficeWords, type Setting } from './officePage.ts';

const todayPath = (of: string): string => `${of}.today`;

/** "I have checked today that it holds": never ticked beforehand. */
export function CheckedToday(
  props: Pick<FormProps, 'values' | 'words' | 'change'> & { readonly of: string },
) {
  const path = todayPath(props.of);
  return (
    <Choice
      kind="checkbox"
      id={fieldId(path)}
      name={fieldId(path)}
      label={props.words.room.checkedToday}
      checked={textOf(props.values, path) === 'yes'}
      onChange={(checked) => props.change(path, checked ? 'yes' : '')}
    />
  );
}

/** The day that is signed with a text: today where it was ticked, the day before only while the text is the same. */
export function withCheckedDay(
  { key, value }: Pick<Setting, 'key' | 'value'>,
  values: DraftValues,
  of: string,
  now: { readonly office: Office; readonly today: LocalDate },
): Setting {
  const held = heldVersion(now.office, key);
  const same = (held?.value ?? '') === value;
  if (value !== '' && textOf(values, todayPath(of)) === 'yes') return { key, value, checkedOn: now.today };
  return { key, value, checkedOn: same ? (held?.checkedOn ?? null) : null };
}

/** The day a text was checked, as a line of its own; none while nobody has said one. */
export function checkedLine(
  office: Office,
  setting: OfficeKey,
  term: string,
  words: OfficeWords,
  language: Language,
): readonly Line[] {
  const day = heldVersion(office, setting)?.checkedOn ?? null;
  if (day === null) return [];
  return [
    {
      key: `${setting}.checked`,
      setting,
      term: term === '' ? words.room.checkedOn : `${term}: ${words.room.checkedOn}`,
      text: shownDay(day, language),
    },
  ];
}
