import { givenOf, textAt } from '../../entries/draftPaths.ts';
import type { DraftValue } from '../../entries/draft.ts';
import type { ListField } from '../../model/define.ts';
import { askedAboutToday } from '../../rules/compass/compassChanges.ts';
import { answerId, asChosen, type AnswerProps } from '../fields/answer.ts';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useRunState, useStepRun } from '../step/useStepRun.tsx';
import { AskToday } from './AskToday.tsx';
import { partPath } from './newCompass.ts';
import { PartAnswers } from './PartAnswers.tsx';
import { PartQuestion } from './PartQuestion.tsx';
import { useCompassSet } from './useCompassSet.ts';
import { useCompassWords } from './words.ts';

/**
 * The parts of a compass in its piece of work. Filled together they are asked here; filled by the citizen alone they
 * are read here as they were given, and nothing of them can be changed.
 */
export function CompassList(
  props: AnswerProps<ListField> & { readonly onFill: (path: string, value: DraftValue) => void },
) {
  const { path, wording } = props;
  const { givens } = useStepRun();
  const { own, part } = useCompassWords();
  const set = useCompassSet(givenOf(givens, 'setVersion') ?? '');
  const values = useRunState(({ context }) => context.values);
  const ids = asChosen(props.value);
  const alone = givenOf(givens, 'filledBy') === 'citizenAlone';
  const low = askedAboutToday(ids.map((id) => ({ id, value: textAt(values, partPath(id, 'value')) })));
  return (
    <FieldSet id={answerId(path)} legend={wording.label} hint={wording.hint} error={props.error}>
      <Stack gap="large">
        {alone && <Notice tone="info">{own.asCitizen}</Notice>}
        <AskToday about={low} />
        {ids.map((id) => {
          const dimension = set?.find((one) => one.id === id) ?? null;
          const name = textAt(values, partPath(id, 'text'));
          return (
            <section key={id} aria-label={name} data-item={id}>
              <h2>{name}</h2>
              {alone ? (
                <PartAnswers id={id} question={dimension?.question ?? null} values={values} />
              ) : (
                <PartQuestion
                  id={id}
                  dimension={dimension}
                  name={name}
                  words={part}
                  values={values}
                  onChange={props.onFill}
                />
              )}
            </section>
          );
        })}
      </Stack>
    </FieldSet>
  );
}
