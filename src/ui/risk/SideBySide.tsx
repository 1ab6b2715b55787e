import { useState } from 'react';
import type { SignedEvaluation } from '../../flow/riskHistory.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Details } from '../kit/Details.tsx';
import { NotPrinted, OnlyHeard, Stack } from '../kit/layout.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { PointList } from '../kit/PointList.tsx';
import { ProtectedMark } from '../kit/ProtectedMark.tsx';
import { Select } from '../kit/Select.tsx';
import { useLanguage } from '../useText.tsx';
import { alikeInWords, comparedRows } from './inWords.ts';
import { useRiskHistoryWords } from './words.ts';

/** Two evaluations beside each other, the last two unless others are chosen, with what differs said in words. */
export function SideBySide(props: { readonly evaluations: readonly SignedEvaluation[] }) {
  const { evaluations } = props;
  const words = useRiskHistoryWords();
  const { own } = words;
  const language = useLanguage();
  const last = evaluations.length - 1;
  const [chosen, setChosen] = useState({ older: last - 1, newer: last });
  const before = evaluations[chosen.older];
  const after = evaluations[chosen.newer];
  if (before === undefined || after === undefined) return <p>{own.onlyOne}</p>;
  const named = (one: SignedEvaluation, at: number): string => {
    const sameDay = evaluations.filter(({ signedOn }) => signedOn === one.signedOn);
    const turn = sameDay.length > 1 ? own.turn(sameDay.indexOf(one) + 1) : '';
    return at < 0 ? '' : own.on(shownDay(one.signedOn, language), turn);
  };
  const options = evaluations.map((one, at) => ({ value: String(at), label: named(one, at) }));
  const rows = comparedRows(before, after, words, language);
  const differing = rows.filter((row) => row.before !== row.after);
  const alike = alikeInWords(before, after, words);
  return (
    <Stack>
      {evaluations.length > 2 && (
        <NotPrinted>
          {(['older', 'newer'] as const).map((side) => (
            <Select
              key={side}
              label={own[side]}
              options={options}
              value={String(chosen[side])}
              onChange={(value) => setChosen({ ...chosen, [side]: Number(value) })}
            />
          ))}
        </NotPrinted>
      )}
      {differing.length === 0 && <p>{own.nothingChanged}</p>}
      <PlainTable
        caption={<OnlyHeard>{own.sideBySide}</OnlyHeard>}
        columns={[own.what, named(before, chosen.older), named(after, chosen.newer)]}
        rows={rows.map((row) => ({
          key: row.key,
          heading: (
            <>
              {`${row.label} · ${row.before === row.after ? own.same : own.different}`}
              {row.protected === true && <ProtectedMark />}
            </>
          ),
          cells: [row.before, row.after],
          strong: row.before !== row.after,
        }))}
      />
      <Details summary={own.alike} printed>
        {alike.length === 0 ? <p>{own.noneAlike}</p> : <PointList points={alike} />}
      </Details>
    </Stack>
  );
}
