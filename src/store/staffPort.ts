import type { StreamRef } from '../entries/entry.ts';
import type { PersonId } from '../entries/ids.ts';

/** What a person's keys may open, as `rules/accessOf.ts` reads it out of their roles. */
export interface Access {
  /** Compartments that are theirs in every stream; null means all. */
  readonly opens: readonly string[] | null;
  /** Compartments that are theirs in streams they have begun. */
  readonly makes?: readonly string[];
  /** May add people and take them out. */
  readonly lead?: boolean;
}

/** Who can open which parts of one case, by the keys they were granted. */
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

/** `lastHolder`: nobody else holds the keys of something this person opens. It would be lost, so nothing was changed. */
export type StaffChange = 'done' | 'lastHolder';

/** Somebody who can unlock here, by their certificate. */
export interface StaffPerson {
  readonly person: PersonId;
  readonly label: string;
  readonly keys: { readonly exchange: string; readonly signing: string };
  /** Opens everything, whatever the roles: the first person on a machine, until the roles are shared out. */
  readonly opensAll: boolean;
  /** Streams whose keys nobody has shared with them yet, though their role opens them. */
  readonly waiting: number;
}
export interface AddedPerson {
  readonly person: PersonId;
  readonly recoveryKey: string;
  readonly keys: StaffPerson['keys'];
}

/** People and what their keys open. */
export interface Staff {
  people(): Promise<readonly StaffPerson[]>;
  add(request: {
    readonly label: string;
    readonly passphrase: string;
    readonly access: Access;
  }): Promise<AddedPerson>;
  change(person: PersonId, access: Access): Promise<StaffChange>;
  remove(person: PersonId): Promise<StaffChange>;
  share(): Promise<void>;
  access(stream: StreamRef): Promise<CaseAccess>;
  close(stream: StreamRef, person: PersonId): Promise<StaffChange>;
  open(stream: StreamRef, person: PersonId): Promise<void>;
  /** Shares these parts and no others: without any, what was shared is taken back. */
  grant(stream: StreamRef, person: PersonId, compartments: readonly string[]): Promise<void>;
}
