import { useEffect, useState } from 'react';
import { cardNumbers } from '../../rules/smallCard.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Numbers } from '../kit/Paper.tsx';
import type { DutyNumber } from '../ports.ts';
import { usePorts } from '../usePorts.tsx';
import { PrintPage } from './PrintPage.tsx';
import { usePlanWords } from './words.ts';

/** The neutral small card: numbers and nothing else. What each of them is stands on the screen alone. */
export function SmallCard(props: { readonly onBack: () => void; readonly onPrint: () => void }) {
  const { dutyNumbers } = usePorts();
  const words = usePlanWords().card;
  const [office, setOffice] = useState<readonly DutyNumber[]>([]);
  useEffect(() => {
    let gone = false;
    dutyNumbers.read().then(
      (found) => {
        if (!gone) setOffice(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [dutyNumbers]);
  const numbers = cardNumbers(office);
  return (
    <PrintPage
      title={words.title}
      lead={words.lead}
      paper={<Numbers numbers={numbers.map(({ number }) => number)} />}
      onBack={props.onBack}
      onPrint={props.onPrint}
    >
      <DescriptionList
        items={numbers.map(({ id, number, label, toCheck }) => ({
          key: number,
          term: number,
          description: [
            id === null ? (label ?? '') : words.numbers[id],
            ...(toCheck ? [words.toCheck] : []),
          ].join(' · '),
        }))}
      />
    </PrintPage>
  );
}
