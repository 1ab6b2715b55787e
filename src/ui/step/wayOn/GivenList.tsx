import type { ReactNode } from 'react';
import { itemPath, textAt } from '../../../entries/draftPaths.ts';
import type { AnyWording, ListField } from '../../../model/define.ts';
import { answerId, asChosen, type AnswerProps } from '../../fields/answer.ts';
import { FieldSet } from '../../kit/FieldSet.tsx';
import { Stack } from '../../kit/layout.tsx';
import { useRunState } from '../useStepRun.tsx';
import { useWayOnWords } from './words.ts';

/**
 * A list whose items were there when the step was opened: each headed by its own text, none added or taken away.
 * `renderItem` draws the questions of one item with the words given to it.
 */
export function GivenList(
  props: AnswerProps<ListField> & {
    readonly words: AnyWording;
    readonly renderItem: (itemId: string, words: AnyWording) => ReactNode;
  },
) {
  const { path, wording, words } = props;
  const { criteria } = useWayOnWords();
  const items = asChosen(props.value);
  const texts = useRunState(
    ({ context }) => items.map((id) => textAt(context.values, itemPath(path, id, 'text'))),
    (a, b) => a.join('\n') === b.join('\n'),
  );
  return (
    <FieldSet id={answerId(path)} legend={wording.label} hint={wording.hint} error={props.error}>
      {items.length === 0 && <p>{criteria.noneHere}</p>}
      <Stack>
        {items.map((id, at) => (
          <div key={id} data-item={id}>
            {props.renderItem(id, headedBy(words, path, texts[at] ?? ''))}
          </div>
        ))}
      </Stack>
    </FieldSet>
  );
}

/** The words of the step, with the item's own text in place of the question's. */
function headedBy(words: AnyWording, path: string, text: string): AnyWording {
  const list = words.fields[path];
  const answer = list?.items?.['answer'];
  if (list === undefined || answer === undefined || text === '') return words;
  return {
    ...words,
    fields: {
      ...words.fields,
      [path]: { ...list, items: { ...list.items, answer: { ...answer, label: text } } },
    },
  };
}
