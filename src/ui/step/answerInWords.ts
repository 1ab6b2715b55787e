import type { DraftValues } from '../../entries/draft.ts';
import { choicesAt, itemPath, itemsOf, textAt, type VisibleField } from '../../entries/draftPaths.ts';
import { dateOf } from '../../entries/draftDate.ts';
import type { AnyFieldWording } from '../../model/define.ts';
import { writeDate } from '../../rules/dateInput.ts';
import type { FrameText } from '../../text/frame.da.ts';

/** An answer as it is read back before signing. */
export function answerInWords(
  { field, path }: VisibleField,
  values: DraftValues,
  wording: AnyFieldWording,
  frame: FrameText,
): string {
  const text = textAt(values, path);
  switch (field.kind) {
    case 'choice':
      return wording.options?.[text] ?? text;
    case 'choices':
      return choicesAt(values, path)
        .map((option) => wording.options?.[option] ?? option)
        .join('\n');
    case 'confirm':
      return (wording.points?.length ?? 0) > 1 ? frame.field.confirmPoints : frame.field.confirmPoint;
    case 'date': {
      const date = dateOf(text);
      return date === null ? text.replaceAll('|', ' ').trim() : writeDate(date);
    }
    case 'scale':
      return wording.options?.[text] ?? `${text} (${field.min}–${field.max})`;
    case 'list':
      if (field.drawnAs === 'days')
        return itemsOf(values, path)
          .map((id) => dateOf(textAt(values, itemPath(path, id, 'onDay'))) ?? '–')
          .sort()
          .map((day) => (day === '–' ? day : writeDate(day)))
          .join(', ');
      return itemsOf(values, path)
        .map((_, at) => frame.field.numbered(wording.one ?? wording.label, at + 1))
        .join(', ');
    case 'shortText':
    case 'longText':
    case 'number':
      break;
  }
  return text;
}
