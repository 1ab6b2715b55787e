import type { Stamp } from '../ports.ts';
import type { Answer, Ask, CallName, FromWorker, HostEvent, Request } from './messages.ts';
import { StoreFailure } from './storeFailure.ts';

/** What the port needs of a Worker. The twin in tests/store/host is a host in the same thread. */
export interface WorkerLike {
  postMessage(message: Request): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (message: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

export interface StorePort {
  /** Asks the Worker, starting one when none is there. Rejects with a `StoreFailure`, `timedOut` after the limit. */
  ask<K extends CallName>(call: K, ask: Ask<K>): Promise<Answer<K>>;
  /** Ends the Worker, and with it every key. What was still waiting is refused as `locked`. */
  end(): void;
  readonly running: boolean;
  /** What the page need not ask for again. Forgotten with the Worker: nothing opened outlives its keys. */
  readonly remembered: Map<CallName, unknown>;
}

/** Milliseconds until a request that hangs is given up. Deriving a key, packing a backup and building a lost database anew take longest. */
const limits: Partial<Record<CallName, number>> = {
  status: 120_000,
  create: 60_000,
  unlock: 60_000,
  unlockWithRecovery: 60_000,
  changePassphrase: 60_000,
  prove: 60_000,
  backup: 120_000,
  restore: 120_000,
  packCase: 120_000,
  checkCaseFile: 120_000,
  letCaseGo: 120_000,
  takeCaseIn: 120_000,
  eraseCase: 60_000,
  auditLines: 60_000,
  staffPeople: 60_000,
  addStaff: 120_000,
  changeStaff: 120_000,
  removeStaff: 120_000,
  shareAccess: 120_000,
  joiningFile: 120_000,
  packExchange: 120_000,
  previewExchange: 120_000,
  takeExchangeIn: 120_000,
};
const usualLimit = 10_000;

interface Pending {
  readonly answer: (value: unknown) => void;
  readonly refuse: (failure: StoreFailure) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The page's side of the message port. One Worker at a time; after an end the next question starts a new one. */
export function openStorePort(
  start: () => WorkerLike,
  now: () => Stamp,
  hear: (event: HostEvent | { readonly event: 'stopped' }) => void,
): StorePort {
  const pending = new Map<number, Pending>();
  const remembered = new Map<CallName, unknown>();
  let worker: WorkerLike | null = null;
  let next = 1;
  const settle = (id: number, act: (waiting: Pending) => void): void => {
    const waiting = pending.get(id);
    if (waiting === undefined) return;
    pending.delete(id);
    clearTimeout(waiting.timer);
    act(waiting);
  };
  const stop = (kind: 'locked' | 'failed'): void => {
    worker?.terminate();
    worker = null;
    for (const id of pending.keys()) settle(id, (waiting) => waiting.refuse(new StoreFailure(kind)));
    remembered.clear();
  };
  const begin = (): WorkerLike => {
    const made = start();
    made.addEventListener('message', ({ data }) => {
      if ('event' in data) hear(data);
      else if (data.ok) settle(data.id, (waiting) => waiting.answer(data.answer));
      else settle(data.id, (waiting) => waiting.refuse(new StoreFailure(data.kind)));
    });
    made.addEventListener('error', () => {
      if (worker !== made) return;
      stop('failed');
      hear({ event: 'stopped' });
    });
    worker = made;
    return made;
  };
  return {
    ask: <K extends CallName>(call: K, ask: Ask<K>) =>
      new Promise<Answer<K>>((answer, refuse) => {
        const id = next;
        next += 1;
        const limit = limits[call] ?? usualLimit;
        const timer = setTimeout(() => settle(id, () => refuse(new StoreFailure('timedOut'))), limit);
        pending.set(id, { answer: answer as (value: unknown) => void, refuse, timer });
        try {
          // The pair of call and question is held together by the signature above.
          (worker ?? begin()).postMessage({ id, call, stamp: now(), ask } as Request);
        } catch (error) {
          settle(id, () => refuse(new StoreFailure('failed', error)));
        }
      }),
    end: () => stop('locked'),
    remembered,
    get running() {
      return worker !== null;
    },
  };
}
