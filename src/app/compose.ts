import type { CaseStore } from '../flow/ports.ts';
import { modelVersion } from '../model/modelVersion.ts';
import { startVaultWorker } from '../store/client/startVaultWorker.ts';
import { vaultClient, type VaultEvent } from '../store/client/vaultClient.ts';
import type { Ports, VaultControl } from '../ui/ports.ts';
import { casesIn } from './casesIn.ts';
import { createClock } from './clock.ts';
import { instrumentFiles } from './instrumentFiles.ts';
import { notes, notesIn } from './notes.ts';
import { teachOwnClock } from './ownClock.ts';
import { passkeys } from './passkeys.ts';
import { sayingProblems } from './storeProblems.ts';
import type { Moment } from './training/seedExamples.ts';
import { trainingPort } from './training/trainingPort.ts';
import { trustedUrl } from './trustedUrl.ts';

export interface Composed {
  readonly ports: Ports;
  /** What the vault says unasked. Returns how to stop listening. */
  readonly listen: (listener: (event: VaultEvent) => void) => () => void;
}

/** The only place that knows all: the store behind its Worker, the clock, and the ports the screens see. */
export function compose(): Composed {
  const clock = createClock();
  /** While example cases are signed: the day they are said to be of. */
  let said: Moment | null = null;
  const client = vaultClient({
    startWorker: (which) => startVaultWorker(trustedUrl, which),
    now: () => said ?? clock.now(),
    modelVersion,
    persist: () => navigator.storage.persist(),
    hold: holdAmongWindows,
  });
  const inTraining = () => client.training.isOn();
  const { vault, cases } = teachOwnClock({
    vault: sayingProblems<VaultControl>(client.vault),
    cases: sayingProblems<CaseStore>({
      ...casesIn(client.cases, inTraining),
      openEmergencySheet: async (stream, why) =>
        client.cases.openEmergencySheet(stream, why, await sheetLine()),
    }),
    newestOwn: () => client.vault.newestOwn(),
    clock,
  });
  const drafts = sayingProblems<Ports['drafts']>(client.drafts);
  const reminders = sayingProblems<Ports['reminders']>(client.reminders);
  const marked = notesIn(notes, inTraining);
  const training = trainingPort({
    client,
    // Past days teach the clock nothing.
    cases: sayingProblems<CaseStore>(client.cases),
    drafts,
    reminders,
    notes: marked,
    now: () => clock.now(),
    setTime: (moment) => {
      said = moment;
    },
  });
  const exchange = sayingProblems<Ports['exchange']>(client.exchange);
  const ports: Ports = {
    vault,
    training: sayingProblems<Ports['training']>(training),
    cases,
    drafts,
    reminders,
    dutyNumbers: sayingProblems<Ports['dutyNumbers']>(client.dutyNumbers),
    passkeys: sayingProblems<Ports['passkeys']>(passkeys(client.passkeys, vault, clock)),
    auditLog: sayingProblems<Ports['auditLog']>(client.auditLog),
    staff: sayingProblems<Ports['staff']>(client.staff),
    exchange: {
      ...exchange,
      takeIn: async (token) => (await import('./takingIn.ts')).takingIn(exchange, cases, token),
    },
    caseFiles: sayingProblems<Ports['caseFiles']>(client.caseFiles),
    notes: marked,
    instruments: instrumentFiles,
    clock,
    clockBehind: () => clock.behind(),
    newToken,
  };
  return { ports, listen: client.listen };
}

/** Words that cannot be fetched keep no sheet closed. */
const sheetLine = () =>
  import('./openingSheet.ts').then(
    (module) => module.sheetLine(),
    () => null,
  );

/** A Web Lock held by this page until it is let go, or the page ends. */
const holdAmongWindows = (name: string): Promise<(() => void) | null> =>
  new Promise((answer, failed) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) =>
        lock === null ? answer(null) : new Promise<void>((release) => answer(release)),
      )
      .catch(failed);
  });

/** Six letters and digits that say nothing. */
export function newToken(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => letters[byte % letters.length])
    .join('');
}
