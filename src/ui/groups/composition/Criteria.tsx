import type { PathwayCriterion } from '../../../model/local/pathwayCriteria.ts';
import { criterionAnswers } from '../../../model/vocabulary.ts';
import { OnlyHeard, Stack } from '../../kit/layout.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import type { KeptForm } from '../useKeptForm.ts';
import { useCompositionWords } from '../words.ts';
import { answerPath, notePath } from './compositionValues.ts';

/** The office's own criteria for putting people together, each answered with a reason. None of them decides. */
export function Criteria(props: { readonly form: KeptForm; readonly criteria: readonly PathwayCriterion[] }) {
  const { form, criteria } = props;
  const words = useCompositionWords();
  return (
    <section aria-label={words.criteria}>
      <Stack>
        <h2>{words.criteria}</h2>
        <p>{criteria.length === 0 ? words.criteriaNone : words.criteriaLead}</p>
        {criteria.map(({ id, text }) => (
          <Stack key={id} gap="small">
            <RadioGroup
              id={`composition-${id}`}
              legend={text}
              row
              options={criterionAnswers.map((value) => ({ value, label: words.answers[value] }))}
              value={form.text(answerPath(id))}
              onChange={(value) => form.change(answerPath(id), value)}
            />
            <TextField
              label={
                <>
                  {words.note} <OnlyHeard>{text}</OnlyHeard>
                </>
              }
              optional
              value={form.text(notePath(id))}
              onChange={(typed) => form.change(notePath(id), typed)}
            />
          </Stack>
        ))}
      </Stack>
    </section>
  );
}
