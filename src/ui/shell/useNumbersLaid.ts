import { useEffect } from 'react';
import { usePorts } from '../usePorts.tsx';
import { useSession } from './session.tsx';

/**
 * After each unlock the numbers of the danger page are as a lead signed them, whoever laid others there meanwhile: the place
 * they are read from has no key. Its code is fetched where the office has set something.
 */
export function useNumbersLaid(): void {
  const { dutyNumbers } = usePorts();
  const { writer, training, team } = useSession();
  const { office } = team;
  useEffect(() => {
    if (!writer || training === true || office.length === 0) return;
    import('../office/layNumbers.ts')
      .then(({ layNumbersOf }) => layNumbersOf(office, dutyNumbers))
      // The office's own page says so, and tries again.
      .catch(() => undefined);
  }, [dutyNumbers, writer, training, office]);
}
