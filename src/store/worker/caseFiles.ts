import { openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Cases that leave as files, come back, or are erased. What is still being typed gets its place first. */
export function caseFiles(
  host: Host,
): Pick<Handlers, 'packCase' | 'checkCaseFile' | 'letCaseGo' | 'casesAway' | 'takeCaseIn' | 'eraseCase'> {
  const filesOf = async () => {
    const session = writingSession(host);
    await session.drafts.settled();
    return session.vault.caseFiles;
  };
  return {
    packCase: async ({ ask, stamp }) => (await filesOf()).pack(ask.stream, stamp),
    checkCaseFile: async ({ ask }) => (await filesOf()).check(ask.stream, ask.file),
    letCaseGo: async ({ ask, stamp }) => (await filesOf()).letGo(ask.stream, ask.file, stamp),
    casesAway: async () => openSession(host).vault.caseFiles.away(),
    takeCaseIn: async ({ ask }) => (await filesOf()).takeIn(ask.file),
    eraseCase: async ({ ask, stamp }) => {
      await (await filesOf()).erase(ask.stream, stamp);
      return null;
    },
  };
}
