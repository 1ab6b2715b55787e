import { CaseFileRefused, type CaseFiles, type RefusedFile } from './caseFileFormat.ts';
import type { VaultInside } from './vaultInside.ts';

/** The case files of an open vault. What they are made with is loaded when the first one is asked for. */
export function caseFilesOf(vault: () => VaultInside): CaseFiles {
  const leaving = () => import('./caseLeaving.ts');
  return {
    pack: async (stream, stamp) => refusing(async () => (await leaving()).packCase(vault(), stream, stamp)),
    check: async (stream, file) =>
      refusing(async () => (await leaving()).checkCaseFile(vault(), stream, file)),
    letGo: async (stream, file, stamp) =>
      refusing(async () => (await leaving()).letCaseGo(vault(), stream, file, stamp)),
    away: async () => (await import('./goneMarks.ts')).departures(vault().context),
    takeIn: async (file) =>
      refusing(async () => (await import('./caseReturning.ts')).takeCaseIn(vault(), file)),
    // The screen asks too; this is where nobody gets around it.
    erase: async (stream, stamp) => {
      await (await import('./leadRole.ts')).onlyAsLead(vault().context);
      await (await import('./erasing.ts')).eraseCase(vault(), stream, stamp);
    },
  };
}

async function refusing<T>(act: () => Promise<T>): Promise<T | RefusedFile> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof CaseFileRefused) return { kind: 'refused', why: cause.why };
    throw cause;
  }
}
