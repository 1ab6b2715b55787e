import { memo, type ReactElement } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { DraftValue } from '../../entries/draft.ts';
import type { VisibleField } from '../../entries/draftPaths.ts';
import type { AnyWording, ChoicesField } from '../../model/define.ts';
import { offeredOptions } from '../../rules/visibleQuestions.ts';
import { ChoiceAnswer } from '../fields/ChoiceAnswer.tsx';
import { ChoicesAnswer } from '../fields/ChoicesAnswer.tsx';
import { ConfirmAnswer } from '../fields/ConfirmAnswer.tsx';
import { DateAnswer } from '../fields/DateAnswer.tsx';
import { FactorAnswer } from '../fields/FactorAnswer.tsx';
import { Evidence } from '../fields/Evidence.tsx';
import { ListAnswer } from '../fields/ListAnswer.tsx';
import { ScaleAnswer } from '../fields/ScaleAnswer.tsx';
import { LongTextAnswer, NumberAnswer, ShortTextAnswer } from '../fields/TextAnswer.tsx';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { useText } from '../useText.tsx';
import { formName, type FormValues } from './formValues.ts';
import { ConcernsAt } from './notices/ConcernsHere.tsx';
import { NetworkBeneath } from './notices/NetworkBeneath.tsx';
import { CriticalMark, isFactor } from './notices/CriticalMark.tsx';
import { SuggestionsUnder } from './plan/PlanPlaces.tsx';
import { PersonsKnown } from './notices/PersonsKnown.tsx';
import { problemFrom, useQuestionInFull } from './problemAt.ts';
import { problemWords } from './problemWords.ts';
import { useRunState, useStepRun } from './useStepRun.tsx';
import { wordingOf } from './wordingOf.ts';
import { UntilHere } from '../fetching/UntilHere.tsx';

const GivenList = fetchedPart(() => import('./wayOn/GivenList.tsx').then((module) => module.GivenList));
const CompassList = fetchedPart(() =>
  import('../compass/CompassList.tsx').then((module) => module.CompassList),
);
const ContactDays = fetchedPart(() => import('./wayOn/ContactDays.tsx').then((module) => module.ContactDays));
export const fetchCompassList = () => CompassList.fetch();
export const fetchListsOfWayOn = () => Promise.all([GivenList.fetch(), ContactDays.fetch()]);

interface QuestionProps {
  readonly at: VisibleField;
  readonly wording: AnyWording;
  readonly control: Control<FormValues>;
  /** The questions of list items on this page, for a list to draw. */
  readonly beneath: readonly VisibleField[];
  readonly unmarked: boolean;
  /** Puts an answer into the form that nobody typed there, e.g. a suggested measure. */
  readonly onFill: (path: string, value: DraftValue) => void;
}

/** One question, bound to the form and to the draft. Draws again only when its own answer or error changes. */
export const Question = memo(function Question(props: QuestionProps) {
  const { at, wording, control } = props;
  const { field, path } = at;
  const run = useStepRun();
  const { frame } = useText();
  const { field: bound, fieldState } = useController({ name: formName(path), control });
  const words = wordingOf(wording, path);
  const inFull = useQuestionInFull(wording, path);
  const problem = problemFrom(fieldState.error);
  const answer = {
    path,
    wording: words,
    unmarked: props.unmarked,
    value: bound.value,
    error: problem === null ? undefined : problemWords(frame, problem, inFull),
    onBlur: bound.onBlur,
    onChange: (value: DraftValue) => {
      // The draft first: what is typed is on its way to the disk before anything is judged or drawn.
      run.change(path, value);
      bound.onChange(value);
    },
  };
  const factor = isFactor(path);
  const evidence = <Evidence title={frame.field.evidence} wording={words} />;
  const draw = (): ReactElement => {
    switch (field.kind) {
      case 'choice':
        return factor ? (
          <FactorAnswer {...answer} field={field} mark={<CriticalMark path={path} />} evidence={evidence} />
        ) : (
          <ChoiceAnswer {...answer} field={field} />
        );
      case 'choices':
        return field.onlyWhere === undefined && field.answeredBy === undefined ? (
          <ChoicesAnswer {...answer} field={field} />
        ) : (
          <ShortenedChoices {...answer} field={field} />
        );
      case 'confirm':
        return <ConfirmAnswer {...answer} field={field} />;
      case 'shortText':
        return <ShortTextAnswer {...answer} field={field} />;
      case 'longText':
        return <LongTextAnswer {...answer} field={field} />;
      case 'date':
        return <DateAnswer {...answer} field={field} />;
      case 'number':
        return <NumberAnswer {...answer} field={field} />;
      case 'scale':
        return <ScaleAnswer {...answer} field={field} />;
      case 'list':
        break;
    }
    const item = (id: string, itemWords: AnyWording, leftOut?: string) =>
      props.beneath
        .filter((each) => each.item?.list === path && each.item.id === id && each.field.id !== leftOut)
        .map((each) => (
          <Question
            key={each.path}
            at={each}
            wording={itemWords}
            control={control}
            beneath={none}
            unmarked={props.unmarked}
            onFill={props.onFill}
          />
        ));
    if (field.drawnAs === undefined)
      return <ListAnswer {...answer} field={field} renderItem={(id) => item(id, wording)} />;
    return (
      <UntilHere>
        {field.drawnAs === 'given' ? (
          <GivenList
            {...answer}
            field={field}
            words={wording}
            renderItem={(id, own) => item(id, own, 'text')}
          />
        ) : field.drawnAs === 'compass' ? (
          <CompassList {...answer} field={field} onFill={props.onFill} />
        ) : (
          <ContactDays
            {...answer}
            field={field}
            onFill={props.onFill}
            renderItem={(id) => item(id, wording)}
          />
        )}
      </UntilHere>
    );
  };
  const list = field.kind === 'list';
  return (
    <>
      <PersonsKnown path={path} />
      {list && <ConcernsAt path={path} />}
      {draw()}
      <NetworkBeneath path={path} />
      {list && <SuggestionsUnder path={path} onFill={props.onFill} onItems={answer.onChange} />}
      {!list && <ConcernsAt path={path} />}
      {!factor && evidence}
    </>
  );
});
const none: readonly VisibleField[] = [];

/** A list shrunk to what was marked elsewhere or not settled already; what is chosen stays shown. */
function ShortenedChoices(props: Parameters<typeof ChoicesAnswer>[0] & { readonly field: ChoicesField }) {
  const { field, path } = props;
  const { givens } = useStepRun();
  const shown = useRunState(
    ({ context }) => offeredOptions(field, context.values, path, givens),
    (a, b) => a.join() === b.join(),
  );
  return <ChoicesAnswer {...props} shown={shown} />;
}
