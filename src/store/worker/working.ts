import { newId } from '../../entries/ids.ts';
import { openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Reading and writing in an open vault. Only the window whose turn it is writes. */
export function working(
  host: Host,
): Pick<
  Handlers,
  | 'team'
  | 'audit'
  | 'auditLines'
  | 'newestOwn'
  | 'summaries'
  | 'read'
  | 'openEmergencySheet'
  | 'prepare'
  | 'commit'
  | 'refreshSummary'
  | 'listDrafts'
  | 'beginDraft'
  | 'openDraft'
  | 'discardDraft'
  | 'listReminders'
  | 'keepReminder'
  | 'dropReminder'
> {
  /** Of each list that was sent: a name for it, so that the page need not get it twice. */
  const marks = new WeakMap<object, string>();
  const reading = async () => openSession(host);
  const writing = async () => writingSession(host);
  return {
    team: async () => (await reading()).vault.team,
    audit: async () => (await reading()).vault.audit(),
    auditLines: async ({ ask }) => (await reading()).vault.auditLines(ask.afresh),
    newestOwn: async () => (await reading()).vault.newestOwn(),
    summaries: async ({ ask }) => {
      const list = await (await reading()).vault.summaries();
      const mark = marks.get(list) ?? newId();
      marks.set(list, mark);
      return { mark, text: ask.known === mark ? null : JSON.stringify(list) };
    },
    read: async ({ ask }) => (await reading()).vault.read(ask.stream),
    // Also in a window that only reads: then the line cannot be written, and the answer says so.
    openEmergencySheet: async ({ ask, stamp }) => {
      const { vault } = await reading();
      return vault.openEmergencySheet(ask.stream, { group: ask.group }, ask.said, stamp);
    },
    prepare: async ({ ask, stamp }) => (await writing()).vault.prepare(ask.stream, ask.unsigned, stamp),
    commit: async ({ ask }) => {
      const session = await writing();
      // The draft ends with the signature: what was typed into it must have its place before it goes.
      if (ask.draft !== null) await session.drafts.settled(ask.draft);
      await session.vault.commit(ask.token, ask.summary, ask.draft);
      return null;
    },
    refreshSummary: async ({ ask }) => {
      await (await writing()).vault.refreshSummary(ask.stream, ask.summary);
      return null;
    },
    listDrafts: async () => (await reading()).vault.drafts.list(),
    beginDraft: async ({ ask, stamp }) => (await writing()).vault.drafts.begin(ask.info, stamp),
    openDraft: async ({ ask }) => {
      const session = await reading();
      await session.drafts.settled(ask.draft);
      return session.vault.drafts.open(ask.draft);
    },
    discardDraft: async ({ ask }) => {
      const session = await writing();
      await session.drafts.settled(ask.draft);
      await session.vault.drafts.discard(ask.draft);
      return null;
    },
    listReminders: async () => (await reading()).vault.reminders.list(),
    keepReminder: async ({ ask }) => {
      await (await writing()).vault.reminders.keep(ask.handle, ask.on);
      return null;
    },
    dropReminder: async ({ ask }) => {
      await (await writing()).vault.reminders.drop(ask.reminder);
      return null;
    },
  };
}
