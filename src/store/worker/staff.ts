import { onceProved } from './proving.ts';
import { openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** People who work here, and who opens which case. What is still being typed gets its place first. */
export function staff(
  host: Host,
): Pick<
  Handlers,
  | 'staffPeople'
  | 'addStaff'
  | 'changeStaff'
  | 'removeStaff'
  | 'shareAccess'
  | 'caseAccess'
  | 'closeCaseTo'
  | 'openCaseTo'
  | 'grantOnCase'
> {
  const staffOf = async () => {
    const session = writingSession(host);
    await session.drafts.settled();
    return session.vault.staff;
  };
  return {
    staffPeople: async () => openSession(host).vault.staff.people(),
    addStaff: async ({ ask }) => onceProved(host, 'colleague', async () => (await staffOf()).add(ask)),
    changeStaff: async ({ ask }) =>
      onceProved(host, 'roles', async () => (await staffOf()).change(ask.person, ask.access)),
    removeStaff: async ({ ask }) => (await staffOf()).remove(ask.person),
    shareAccess: async () => {
      await (await staffOf()).share();
      return null;
    },
    caseAccess: async ({ ask }) => openSession(host).vault.staff.access(ask.stream),
    closeCaseTo: async ({ ask }) => (await staffOf()).close(ask.stream, ask.person),
    openCaseTo: async ({ ask }) => {
      await onceProved(host, 'caseAccess', async () => (await staffOf()).open(ask.stream, ask.person));
      return null;
    },
    grantOnCase: async ({ ask }) => {
      await (await staffOf()).grant(ask.stream, ask.person, ask.compartments);
      return null;
    },
  };
}
