import { useState } from 'react';
import type { DraftValue } from '../../../src/entries/draft.ts';
import type { AnyFieldWording, Field, SourceRef } from '../../../src/model/define.ts';
import type { AnswerProps } from '../../../src/ui/fields/answer.ts';
import { onScreen } from '../../support/onScreen.tsx';

export const source: SourceRef = { work: 'practiceKnowledge', place: 'a made-up question for tests' };

/** One question on screen with its value kept beside it, as a form would. */
export function answering<F extends Field>(
  Answer: (props: AnswerProps<F>) => React.ReactNode,
  field: F,
  wording: AnyFieldWording,
  given: { readonly value?: DraftValue; readonly error?: string } = {},
) {
  const heard: DraftValue[] = [];
  function Kept() {
    const [value, setValue] = useState<DraftValue | undefined>(given.value);
    return (
      <Answer
        field={field}
        path={field.id}
        wording={wording}
        value={value}
        error={given.error}
        onChange={(next) => {
          heard.push(next);
          setValue(next);
        }}
      />
    );
  }
  return { ...onScreen(<Kept />), heard, last: () => heard.at(-1) };
}
