import { useId, type ReactNode } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import { isAnswered, itemPath, itemsOf, textAt, type VisibleField } from '../../entries/draftPaths.ts';
import type { AnyWording, ListField } from '../../model/define.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ReviewSection } from '../kit/ReviewSection.tsx';
import { useText } from '../useText.tsx';
import { answerInWords } from './answerInWords.ts';
import { questionInFull, wordingOf } from './wordingOf.ts';

/** The answers of one page, each with a way back to it. Open questions are counted, the required ones named. */
export function ReviewTopic(props: {
  readonly title: string;
  readonly wording: AnyWording;
  readonly values: DraftValues;
  readonly questions: readonly VisibleField[];
  readonly onMend: (path: string) => void;
  /** What stands under the answers. */
  readonly children?: ReactNode;
}) {
  const { wording, values } = props;
  const { frame } = useText();
  const id = useId();
  const drawn = drawnLists(props.questions);
  const kept = props.questions.filter((each) => each.kept && !saidElsewhere(each, drawn));
  const shown = kept.filter((each) => isAnswered(values[each.path]) || each.field.required === true);
  const open = kept.filter((each) => !shown.includes(each));
  const inFull = (path: string) =>
    questionInFull(wording, path, frame.field.numbered, (list, item) => itemsOf(values, list).indexOf(item));
  const mend = (path: string, question: string) => (
    <LinkButton label={frame.step.mendWhat(question)} onPress={() => props.onMend(path)}>
      {frame.step.mend}
    </LinkButton>
  );
  const items = shown.map((each) => {
    const question = headOf(each, drawn, values, wording) ?? inFull(each.path);
    const answered = isAnswered(values[each.path]);
    return {
      key: each.path,
      term: question,
      description: answered
        ? answerInWords(each, values, wordingOf(wording, each.path), frame)
        : frame.step.notAnswered,
      action: mend(each.path, question),
    };
  });
  const [first] = open;
  return (
    <ReviewSection id={id} title={props.title}>
      {items.length > 0 && <DescriptionList items={items} />}
      {props.children}
      {first !== undefined && (
        <p>
          {frame.step.leftOpen} {mend(first.path, props.title)}
        </p>
      )}
    </ReviewSection>
  );
}

type How = NonNullable<ListField['drawnAs']>;
type Drawn = ReadonlyMap<string, How>;
/** The lists of this page that are not drawn as lists anybody adds to. */
const drawnLists = (questions: readonly VisibleField[]): Drawn =>
  new Map(
    questions.flatMap(({ path, field }): [string, How][] =>
      field.kind === 'list' && field.drawnAs !== undefined ? [[path, field.drawnAs]] : [],
    ),
  );
const isHeaded = (how: How | undefined): boolean => how === 'given' || how === 'compass';
/** Days stand in one line; an item that was given is headed by its own text, which needs no line of its own. */
function saidElsewhere({ path, item, field }: VisibleField, drawn: Drawn): boolean {
  if (item === null) return isHeaded(drawn.get(path));
  const how = drawn.get(item.list);
  return how === 'days' || (isHeaded(how) && field.id === 'text');
}
function headOf(
  { path, item, field }: VisibleField,
  drawn: Drawn,
  values: DraftValues,
  wording: AnyWording,
): string | null {
  if (item === null || !isHeaded(drawn.get(item.list))) return null;
  const text = textAt(values, itemPath(item.list, item.id, 'text'));
  return field.id !== 'answer' && field.id !== 'value' ? `${text} (${wordingOf(wording, path).label})` : text;
}
