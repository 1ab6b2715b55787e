import { useCallback } from 'react';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { saveBackup } from './saveBackup.ts';

/** Saves a backup as a file and notes it. Resolves with the file's name. */
export function useSaveBackup(): () => Promise<string> {
  const { vault } = usePorts();
  const audit = useAudit();
  return useCallback(async () => {
    const name = await saveBackup(vault);
    audit('backupSaved');
    return name;
  }, [vault, audit]);
}
