import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { PersonAccess } from '../../rules/accessOf.ts';
import type { ProvedAgain } from '../unlock/unlockPort.ts';

/** Somebody who can unlock here. */
export interface StaffPerson {
  readonly person: PersonId;
  readonly label: string;
  readonly keys: { readonly exchange: string; readonly signing: string };
  /** Opens everything, whatever the roles: the first person on a machine, until the roles are shared out. */
  readonly opensAll: boolean;
  /** Cases and pages whose keys nobody has shared with them yet, though their role opens them. */
  readonly waiting: number;
}
/** Who can open which parts of one case, by key. */
export interface CaseAccess {
  readonly people: readonly {
    readonly person: PersonId;
    readonly label: string;
    readonly opens: readonly string[];
    /** Parts that were shared with them in this case, beyond what their role opens. */
    readonly shared: readonly string[];
    readonly closed: boolean;
    /** Their role opens all of it: who may change what the others open here. */
    readonly mayChange: boolean;
  }[];
  /** Whether the person at work may close the case to somebody, and open it to them again. */
  readonly mayClose: boolean;
}
/** What the passphrase is asked for once more: a colleague is added, gets other roles, or a closed case again. */
export type StaffAct = 'colleague' | 'roles' | 'caseAccess';
/** `lastHolder`: nobody else could open something of it, so nothing was changed. */
export type StaffChange = 'done' | 'lastHolder';

/** People and what their keys open. Only a lead, or who opens everything, changes people; everything else is refused. */
export interface StaffControl {
  people(): Promise<readonly StaffPerson[]>;
  /** The passphrase of whoever is at work, before one act that lets somebody in: an open screen is not enough for it. */
  allow(current: string, to: StaffAct): Promise<ProvedAgain>;
  /** Once, after `allow`. Refused for initials that somebody here has. The recovery key is to be shown once. */
  add(request: {
    readonly label: string;
    readonly passphrase: string;
    readonly access: PersonAccess;
  }): Promise<{
    readonly person: PersonId;
    readonly recoveryKey: string;
    readonly keys: StaffPerson['keys'];
  }>;
  /** Once, after `allow`. */
  change(person: PersonId, access: PersonAccess): Promise<StaffChange>;
  remove(person: PersonId): Promise<StaffChange>;
  /** Gives every colleague the keys their role opens and this person holds. */
  share(): Promise<void>;
  access(stream: StreamId): Promise<CaseAccess>;
  close(stream: StreamId, person: PersonId): Promise<StaffChange>;
  /** Once, after `allow`. */
  open(stream: StreamId, person: PersonId): Promise<void>;
  /** Shares these parts and no others: without any, what was shared is taken back. */
  grant(stream: StreamId, person: PersonId, compartments: readonly string[]): Promise<void>;
}
