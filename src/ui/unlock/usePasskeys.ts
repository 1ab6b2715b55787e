import { useEffect, useState } from 'react';
import type { PasskeyAtDoor } from '../passkey/passkeyPort.ts';
import { usePorts } from '../usePorts.tsx';

const none: readonly PasskeyAtDoor[] = [];

/** The passkeys of the person chosen; none until they are known. */
export function usePasskeys(person: string | null): readonly PasskeyAtDoor[] {
  const { passkeys } = usePorts();
  const [found, setFound] = useState<{ readonly of: string; readonly list: readonly PasskeyAtDoor[] }>();
  useEffect(() => {
    if (person === null) return;
    passkeys.atDoor(person).then(
      (list) => setFound({ of: person, list }),
      () => undefined,
    );
  }, [passkeys, person]);
  return found !== undefined && found.of === person ? found.list : none;
}
