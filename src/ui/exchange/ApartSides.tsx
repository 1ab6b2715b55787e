import type { Judgement, SignedApart } from '../../flow/signedApart.ts';
import { Details } from '../kit/Details.tsx';
import { TextAsWritten } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PlainTable, type TableRow } from '../kit/PlainTable.tsx';
import { useLevelWords } from '../case/useLevelWords.ts';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { useNames } from './useNames.ts';
import { useExchangeWords, useKindNames } from './words.ts';

/** Judgements signed on two machines, beside each other: both stand, and it is said that somebody must look. */
export function ApartSides(props: {
  readonly apart: SignedApart;
  readonly labels?: ReadonlyMap<string, string>;
}) {
  const { kind, sides } = props.apart;
  const { apart: words, receive } = useExchangeWords();
  const kinds = useKindNames();
  const level = useLevelWords();
  const language = useLanguage();
  const nameOf = useNames();
  const row = (
    key: keyof typeof words.row,
    cell: (side: Judgement) => TableRow['cells'][number],
  ): TableRow => ({
    key,
    heading: words.row[key],
    cells: sides.map(cell),
  });
  const nameHere = ({ author }: Judgement): string => nameOf(author.person, props.labels?.get(author.person));
  return (
    <>
      <Notice tone="warning" title={words.title(kinds[kind])}>
        <p>{words.text}</p>
      </Notice>
      <PlainTable
        caption={words.caption}
        columns={[receive.what, ...sides.map((side, at) => `${String(at + 1)}. ${nameHere(side)}`)]}
        rows={[
          row('when', ({ at }) => shownInstant(at, language)),
          ...(kind === 'riskEvaluation'
            ? [
                row('level', (side) => (side.kind === 'riskEvaluation' ? level(side.body.level) : '')),
                row('why', (side) => (side.kind === 'riskEvaluation' ? side.body.why : '')),
              ]
            : []),
          {
            key: 'note',
            heading: words.row.note,
            cells: sides.map(({ id, rendered }) => (
              <FoldedNote key={id} label={words.read} text={rendered.text} />
            )),
          },
        ]}
      />
    </>
  );
}

function FoldedNote(props: { readonly label: string; readonly text: string }) {
  return (
    <Details summary={props.label}>
      <TextAsWritten>{props.text}</TextAsWritten>
    </Details>
  );
}
