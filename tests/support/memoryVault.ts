import { asPersonId, asStreamId, type DraftId } from '../../src/entries/ids.ts';
import { StoreProblem, type Clock } from '../../src/flow/ports.ts';
import { memoryProof, type MemoryProof } from './memoryProof.ts';
import type { TrainingControl, VaultControl, VaultStatus } from '../../src/ui/ports.ts';

/** The passphrase every memory vault opens with unless it was created with another. */
export const memoryPassphrase = 'seks rolige ord til en prøve';
const memoryRecoveryKey = 'AGE-SECRET-KEY-1MEMORYTWIN';

export interface MemoryVault extends VaultControl {
  /** What the passphrase was given once more for. */
  readonly proof: MemoryProof;
  /** Example cases without any: only the way in and out. */
  readonly training: TrainingControl;
  readonly put: (status: VaultStatus) => void;
  /** Another window's wrong attempts: from now on nothing is tried here for so many seconds; 0 takes it back. */
  readonly triedElsewhere: (seconds: number) => void;
  /** The one draft it was narrowed to, and nothing else is open. */
  readonly narrowedTo: () => DraftId | null;
  /** The person was added by a colleague: ways in of their own are due. */
  readonly addedByColleague: () => void;
  /** A backup was restored here, and nobody has unlocked since. */
  readonly wasRestored: () => boolean;
  /** The full disk: taking up the new ways is refused until it is taken back. */
  readonly refuseOwnWays: (is: boolean) => void;
  /** Another window has the vault open: nothing else comes to the door. */
  readonly openElsewhere: (is: boolean) => void;
}
export function memoryVault(clock: Clock, start?: VaultStatus): MemoryVault {
  let person = { person: asPersonId('person-1'), label: 'AB' };
  let passphrase = memoryPassphrase;
  let wrong = 0;
  let waiting = 0;
  const aside: { readonly person: typeof person; readonly passphrase: string }[] = [];
  let inUse = false;
  let narrowed: DraftId | null = null;
  let recovered = false;
  let renew = false;
  let restored = false;
  let refused = false;
  let drawn: string | null = null;
  let lastBackup: string | null = null;
  let status: VaultStatus = start ?? { kind: 'locked', people: [person], waitSeconds: 0 };
  const open = () => {
    const due = {
      ...(renew ? { renew: true as const } : {}),
      ...(restored ? { restored: true as const } : {}),
    };
    const opened = { kind: 'open' as const, person, writer: true, ...due };
    status = opened;
    return opened;
  };
  const practice = {
    person: { person: asPersonId('person-t'), label: 'Øvelse' },
    words: 'seks ord til øvelse',
  };
  let before: VaultStatus | null = null;
  const proof = memoryProof((current) => {
    if (waiting > 0) return { kind: 'wait', waitSeconds: waiting };
    return current === passphrase ? { kind: 'allowed' } : { kind: 'wrong', waitSeconds: 0 };
  });
  return {
    proof,
    withdrawProof: async () => proof.withdraw(),
    training: {
      begin: async (_language, told) => {
        before = status.kind === 'open' ? { kind: 'locked', people: [person], waitSeconds: 0 } : status;
        told(1, 1);
        status = { kind: 'open', person: practice.person, writer: true, training: true };
        return 'begun';
      },
      end: async () => {
        status = before ?? status;
        before = null;
        return { left: [] };
      },
    },
    put: (next) => {
      status = next;
    },
    triedElsewhere: (seconds) => {
      waiting = seconds;
    },
    addedByColleague: () => {
      renew = true;
    },
    refuseOwnWays: (is) => {
      refused = is;
    },
    openElsewhere: (is) => {
      inUse = is;
    },
    status: async () => status,
    create: async (request) => {
      person = { ...person, label: request.label };
      passphrase = request.passphrase;
      open();
      return { recoveryKey: memoryRecoveryKey };
    },
    unlock: async (request) => {
      const given = 'passphrase' in request ? request.passphrase : null;
      if (waiting > 0) return { kind: 'wait', waitSeconds: waiting };
      if (before !== null) {
        if (given !== practice.words) return { kind: 'wrong', waitSeconds: 0 };
        const opened = { kind: 'open', person: practice.person, writer: true, training: true } as const;
        status = opened;
        return opened;
      }
      if (given === passphrase && request.person === person.person) return open();
      wrong += 1;
      return { kind: 'wrong', waitSeconds: wrong > 3 ? 5 : 0 };
    },
    unlockWithRecovery: async (key) => {
      if (waiting > 0) return { kind: 'wait', waitSeconds: waiting };
      if (key.trim() !== memoryRecoveryKey) return { kind: 'wrong', waitSeconds: 0 };
      recovered = true;
      return open();
    },
    changePassphrase: async (next, current) => {
      if (waiting > 0) return { kind: 'wait', waitSeconds: waiting };
      if (!recovered && current !== passphrase) return { kind: 'wrong', waitSeconds: 0 };
      recovered = false;
      passphrase = next;
      return { kind: 'changed' };
    },
    beginOwnWays: async (next) => {
      if (next === passphrase) return { kind: 'same' };
      drawn = next;
      return { kind: 'begun', recoveryKey: `${memoryRecoveryKey}NEW` };
    },
    finishOwnWays: async () => {
      if (refused || drawn === null) throw new StoreProblem('failed');
      passphrase = drawn;
      drawn = null;
      renew = false;
      recovered = false;
      open();
    },
    narrowedTo: () => narrowed,
    narrowTo: async (draft) => {
      narrowed = draft;
      status = { kind: 'locked', people: [person], waitSeconds: 0 };
    },
    lock: async () => {
      proof.withdraw();
      narrowed = null;
      recovered = false;
      status =
        before === null
          ? { kind: 'locked', people: [person], waitSeconds: 0 }
          : { kind: 'locked', people: [practice.person], waitSeconds: 0, training: practice };
    },
    wipe: async () => {
      status = { kind: 'none' };
      return { left: [] };
    },
    backup: async () => {
      lastBackup = clock.now().instant;
      return { fileName: 'kopi.age', bytes: new Uint8Array([1, 2, 3]) };
    },
    restore: async (file, key) => {
      if (key.trim() !== memoryRecoveryKey) return { kind: 'refused', why: 'wrongKey' };
      if (file.length === 0) return { kind: 'refused', why: 'cut' };
      if (status.kind === 'locked') {
        aside.push({ person, passphrase });
        person = { person: asPersonId(`person-${String(aside.length + 1)}`), label: 'RS' };
      }
      status = { kind: 'locked', people: [person], waitSeconds: 0 };
      restored = true;
      return { kind: 'restored' };
    },
    noteRestored: async () => {
      restored = false;
    },
    wasRestored: () => restored,
    aside: async () => aside.length,
    bringBack: async () => {
      if (inUse) return 'inUse';
      const next = aside.shift();
      if (next === undefined) return 'none';
      aside.push({ person, passphrase });
      ({ person, passphrase } = next);
      status = { kind: 'locked', people: [person], waitSeconds: 0 };
      return 'broughtBack';
    },
    backupState: async () => ({ lastBackup, persisted: true, storage: 'bucket' }),
    audit: async () => ({ type: 'team', id: asStreamId('audit-1') }),
    team: async () => ({ type: 'team', id: asStreamId('team-1') }),
    offerPassphrase: async () => memoryPassphrase,
    judgePassphrase: async (offered) => ({ goodEnough: offered.length >= 20, bits: offered.length * 3 }),
  };
}
