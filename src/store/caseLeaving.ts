import type { StreamRef } from '../entries/entry.ts';
import { caseInStore, isSameCase, unlockCaseFile, writeCaseFile } from './caseFile.ts';
import { CaseFileRefused, type CheckedCaseFile, type LetGo, type PackedCase } from './caseFileFormat.ts';
import { departureMark } from './departure.ts';
import { takeAway, takeKeysAway } from './erasing.ts';
import { openCaseFile, type OpenedCaseFile } from './openCaseFile.ts';
import type { VaultInside } from './vaultInside.ts';
import type { Stamp } from './ports.ts';
import { readStream } from './readStream.ts';

/** Makes the file. A case that cannot be read whole stays here: a file would carry the damage out of reach. */
export function packCase(vault: VaultInside, stream: StreamRef, stamp: Stamp): Promise<PackedCase> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const inStore = await caseInStore(context, stream);
    if (inStore === null) throw new CaseFileRefused('notHere');
    const { damaged, closedTo } = await readStream(context, stream, 'all');
    if (damaged.length > 0) throw new CaseFileRefused('damagedHere');
    if (closedTo.length > 0) throw new CaseFileRefused('notAllOpen');
    return { kind: 'packed', ...(await writeCaseFile(context, inStore, stamp)) };
  });
}

/** Reads the file back from where it was saved: unlocked, checked whole, and compared with what lies here. */
export function checkCaseFile(
  vault: VaultInside,
  stream: StreamRef,
  file: Uint8Array,
): Promise<CheckedCaseFile> {
  return vault.inTurn(async () => {
    const found = await opened(vault, stream, file);
    await sameAsHere(vault, stream, found);
    return { kind: 'whole', fileName: found.content.name };
  });
}

/**
 * The case leaves: only when the file that was read back holds exactly what is here. Records and drafts go and the
 * mark comes in one transaction; keys follow. Asked again after a crash or a lost answer it ends what was begun.
 */
export function letCaseGo(
  vault: VaultInside,
  stream: StreamRef,
  file: Uint8Array,
  stamp: Stamp,
): Promise<LetGo> {
  return vault.inTurn(async () => {
    const found = await opened(vault, stream, file);
    const fileName = found.content.name;
    if (found.mark !== null) {
      await takeKeysAway(vault, stream);
      return { kind: 'gone', fileName };
    }
    await sameAsHere(vault, stream, found);
    const about = { fileName, digest: found.digest };
    await takeAway(vault, stream, await departureMark(vault.context, stream, about, stamp));
    return { kind: 'gone', fileName };
  });
}

async function opened(vault: VaultInside, stream: StreamRef, file: Uint8Array): Promise<OpenedCaseFile> {
  const found = await openCaseFile(vault.context, await unlockCaseFile(vault.context, file));
  if (found.stream.id !== stream.id) throw new CaseFileRefused('changed');
  return found;
}

async function sameAsHere(vault: VaultInside, stream: StreamRef, found: OpenedCaseFile): Promise<void> {
  const inStore = await caseInStore(vault.context, stream);
  if (inStore === null) throw new CaseFileRefused('notHere');
  if (!isSameCase(found.content, inStore)) throw new CaseFileRefused('changed');
}
