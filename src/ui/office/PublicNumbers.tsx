import { useEffect, useState } from 'react';
import type { Office } from '../../rules/local/office.ts';
import { heldVersion } from '../../rules/local/readOffice.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import type { DutyNumber } from '../ports.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useOfficeWords } from './words.ts';

/** As the danger page reads them, without a key: each with the day a lead last saw that it is right. */
const publicOf = (office: Office): readonly DutyNumber[] => {
  const checkedOn = heldVersion(office, 'office.numbers')?.checkedOn ?? null;
  return office.local.numbers.map((one) => ({ ...one, checkedOn }));
};

/**
 * What a lead signed is laid where the danger page can read it without a key: after signing, and whenever it stands
 * otherwise there, e.g. on another machine. Says so where that did not succeed.
 */
export function PublicNumbers({ office }: { readonly office: Office }) {
  const { dutyNumbers } = usePorts();
  const { writer, training } = useSession();
  const { numbers: words } = useOfficeWords();
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  const known = heldVersion(office, 'office.numbers') !== undefined;
  const wanted = JSON.stringify(publicOf(office));
  useEffect(() => {
    if (!known || !writer || training === true) return;
    let gone = false;
    const lay = async () => {
      const there = await dutyNumbers.read();
      if (JSON.stringify(there) !== wanted)
        await dutyNumbers.keep(JSON.parse(wanted) as readonly DutyNumber[]);
      return false;
    };
    lay()
      .catch(() => true)
      .then((result) => {
        if (!gone) setFailed(result);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [dutyNumbers, known, writer, training, wanted, times]);
  if (!failed) return null;
  return (
    <Notice tone="warning" urgent>
      <p>{words.notLaid}</p>
      <Button onPress={() => setTimes(times + 1)}>{words.layAgain}</Button>
    </Notice>
  );
}
