import type { StreamId } from '../../entries/ids.ts';
import type { CheckedCaseFile, Departure, LetGo, PackedCase, TakenIn } from '../caseFileFormat.ts';
import type { StorePort } from './messagePort.ts';

/** Cases that leave the machine as files, come back, or are erased. Files are bytes; saving and reading is the page's. */
export function storeCaseFiles(port: StorePort) {
  const ofCase = (id: StreamId) => ({ stream: { type: 'case', id } as const });
  return {
    pack: (stream: StreamId): Promise<PackedCase> => port.ask('packCase', ofCase(stream)),
    check: (stream: StreamId, file: Uint8Array): Promise<CheckedCaseFile> =>
      port.ask('checkCaseFile', { ...ofCase(stream), file }),
    letGo: (stream: StreamId, file: Uint8Array): Promise<LetGo> =>
      port.ask('letCaseGo', { ...ofCase(stream), file }),
    away: (): Promise<readonly Departure[]> => port.ask('casesAway', {}),
    takeIn: (file: Uint8Array): Promise<TakenIn> => port.ask('takeCaseIn', { file }),
    erase: async (stream: StreamId): Promise<void> => {
      await port.ask('eraseCase', ofCase(stream));
    },
  };
}
