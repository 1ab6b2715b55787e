import { shownDay } from '../../text/shownDay.ts';
import { PointList } from '../kit/PointList.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import type { AnswerGiven } from './answersGiven.ts';
import type { SecondText } from '../../text/rooms/second.da.ts';
import { useSecondWords } from './words.ts';

/** What others have answered, each with name and day; from outside also who wrote it down. */
export function Answers(props: {
  readonly given: readonly AnswerGiven[];
  readonly said: (words: SecondText, agrees: boolean) => (name: string, day: string) => string;
}) {
  const words = useSecondWords();
  const language = useLanguage();
  const { team } = useSession();
  const { given, said } = props;
  if (given.length === 0) return null;
  const points = given.map(({ by, on, agrees, outside, counts }) => {
    const writer = team.staff.get(by)?.name ?? words.unknown;
    const who = outside === null ? writer : words.fromOutside(outside, writer);
    const answer = said(words, agrees)(who, shownDay(on, language));
    return counts ? answer : `${answer} ${words.countsNot}`;
  });
  return <PointList points={points} />;
}
