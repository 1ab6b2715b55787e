import { isEntryKind } from '../../entries/kindFacts.ts';
import type { NewsLine } from '../../flow/whatComes.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PlainTable } from '../kit/PlainTable.tsx';
import { useLanguage } from '../useText.tsx';
import { useNames } from './useNames.ts';
import { useExchangeWords, useKindNames } from './words.ts';

/** What is new by kind, with its days and who wrote it; never what stands in it. */
export function NewsTable(props: {
  readonly caption: string;
  readonly news: readonly NewsLine[];
  /** Names of people who come with the file. */
  readonly labels: ReadonlyMap<string, string>;
}) {
  const words = useExchangeWords().receive;
  const kinds = useKindNames();
  const language = useLanguage();
  const nameOf = useNames();
  const what = ({ kind, answer, count }: NewsLine): string => {
    const name =
      answer !== undefined ? words.handover[answer] : isEntryKind(kind) ? kinds[kind] : words.unknown;
    return count === 1 ? name : words.often(name, count);
  };
  const when = ({ first, last }: NewsLine): string =>
    first === last
      ? shownDay(first, language)
      : words.between(shownDay(first, language), shownDay(last, language));
  return (
    <PlainTable
      caption={props.caption}
      columns={[words.what, words.when, words.who]}
      rows={props.news.map((line) => ({
        key: [line.kind, line.answer, line.author].join(' '),
        heading: what(line),
        cells: [when(line), nameOf(line.author, props.labels.get(line.author))],
      }))}
    />
  );
}
