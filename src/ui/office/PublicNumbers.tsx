import { useEffect, useState } from 'react';
import type { Office } from '../../rules/local/office.ts';
import { heldVersion } from '../../rules/local/readOffice.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { layNumbers } from './layNumbers.ts';
import { useOfficeWords } from './words.ts';

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
  useEffect(() => {
    if (!known || !writer || training === true) return;
    let gone = false;
    layNumbers(office, dutyNumbers)
      .then(() => false)
      .catch(() => true)
      .then((result) => {
        if (!gone) setFailed(result);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [dutyNumbers, known, writer, training, office, times]);
  if (!failed) return null;
  return (
    <Notice tone="warning" urgent>
      <p>{words.notLaid}</p>
      <Button onPress={() => setTimes(times + 1)}>{words.layAgain}</Button>
    </Notice>
  );
}
