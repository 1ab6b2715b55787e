import type { Answer, CallName, HostEvent, HostOpen, Request, WhichVault } from '../client/messages.ts';
import type { DraftId } from '../../entries/ids.ts';
import type { ProvedFor } from '../client/proofMessages.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import type { Vault } from '../vault.ts';
import { countAttempts, type Attempts } from './attempts.ts';
import { queueDrafts, type DraftQueue } from './draftQueue.ts';
import { openedBy, type HostPlatform, type OpenPlace, type Place } from './hostPlatform.ts';
import { rootFiles, type RootFiles } from './rootFiles.ts';
import type { VaultFunctions } from './vaultFunctions.ts';
import type { GatedPlace } from './writeGate.ts';

/** The passphrase was given once more, for one act that is about to be done. */
export interface Permit {
  readonly to: ProvedFor;
  /** By the clock nobody can set. */
  readonly until: number;
  inUse: boolean;
}

/** An unlocked vault and what belongs to this window's hold of it. */
export interface Session {
  vault: Vault;
  readonly drafts: DraftQueue;
  writer: boolean;
  /** Opened with the recovery key, and no new passphrase chosen since: the old one cannot be asked for. */
  recovered: boolean;
  /** The passphrase was given once more, for one act that lets somebody in. */
  permit: Permit | null;
  /** Restored from a backup, and no line of the log says so yet. */
  restored: boolean;
}

/** What is left of a session while somebody else writes: one draft, and a key that opens nothing else. */
export interface HeldPen {
  readonly draft: DraftId;
  readonly drafts: DraftQueue;
}

/**
 * What the Worker holds between two messages: the place, open or not, and the session, unlocked or not.
 * The rooms of the host (`opening`, `working`, `ending`) work on this one object.
 */
export interface Host {
  readonly which: WhichVault;
  readonly platform: HostPlatform;
  readonly functions: VaultFunctions;
  readonly root: RootFiles;
  readonly attempts: Attempts;
  readonly say: (event: HostEvent) => void;
  /** Opens the place once and keeps it open; another one that was open is closed first. */
  openPlace(place: Place): Promise<OpenPlace>;
  /** Closes what is open, if anything is. */
  closePlace(): Promise<void>;
  session: Session | null;
  pen: HeldPen | null;
}

export function makeHost(
  platform: HostPlatform,
  functions: VaultFunctions,
  say: (event: HostEvent) => void,
  which: WhichVault,
): Host {
  let opened: Promise<OpenPlace> | null = null;
  let openName = '';
  const closePlace = async (): Promise<void> => {
    const open = await opened?.catch(() => null);
    opened = null;
    await open?.blobs.close();
  };
  return {
    which,
    platform,
    functions,
    root: rootFiles(platform.root),
    attempts: countAttempts(platform),
    say,
    session: null,
    pen: null,
    openPlace: async (place) => {
      if (openName !== place.name) await closePlace();
      openName = place.name;
      opened ??= platform.open(place).catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
    closePlace,
  };
}

/** Begins the session of a vault just made or opened, and stands in line to be the one that writes. */
export async function beginSession(
  host: Host,
  place: Place,
  vault: Vault,
  gate: GatedPlace,
): Promise<Session> {
  const session: Session = {
    vault,
    drafts: queueDrafts((draft, changes, stamp) => session.vault.drafts.change(draft, changes, stamp)),
    writer: false,
    recovered: false,
    permit: null,
    restored: await host.root.isRestored(place.name),
  };
  session.writer = await host.platform.becomeWriter(place.name, () => {
    session.vault = host.functions.afresh(session.vault);
    gate.allow();
    session.writer = true;
    host.say({ event: 'writer' });
  });
  if (session.writer) {
    gate.allow();
    // A slot or grant that a crash kept from being removed would go on opening. What fails now is tried next time.
    // Nobody waits for it at the door: looking through a thousand files takes longer than everything else there.
    host.platform.soon(() => void Promise.allSettled([gate.keys.tidy(), host.platform.root.tidy()]));
  }
  host.session = session;
  host.pen = null;
  host.platform.tell(openedBy(vault.person));
  return session;
}

/** @throws StoreFailure `locked` */
export function openSession(host: Host): Session {
  if (host.session === null) throw new StoreFailure('locked');
  return host.session;
}

/** @throws StoreFailure `locked` or `otherTabWrites` */
export function writingSession(host: Host): Session {
  const session = openSession(host);
  if (!session.writer) throw new StoreFailure('otherTabWrites');
  return session;
}

/** What is said of a vault that is open. */
export const openAnswer = ({
  vault: { person, label, training, ownWays },
  writer,
  restored,
}: Pick<Session, 'vault' | 'writer' | 'restored'>): HostOpen => ({
  kind: 'open',
  person: { person, label },
  writer,
  ...(training ? { training: true } : {}),
  ...(ownWays.due() ? { renew: true } : {}),
  ...(restored ? { restored: true } : {}),
});

/** One answer per call; the types of question and answer are held together by `Calls`. */
export type Handlers = {
  readonly [K in CallName]: (request: Extract<Request, { call: K }>) => Promise<Answer<K>>;
};
