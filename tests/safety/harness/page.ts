import * as z from 'zod/mini';
import type { DraftChange } from '../../../src/entries/draft.ts';
import { basedOnNothing, type StreamRef, type Unsigned } from '../../../src/entries/entry.ts';
import { asDraftId, asInstant, asLocalDate, asStreamId, newId } from '../../../src/entries/ids.ts';
import type { ContactSummary, Summary } from '../../../src/entries/summary.ts';
import { startVaultWorker } from '../../../src/store/client/startVaultWorker.ts';
import { vaultClient } from '../../../src/store/client/vaultClient.ts';

/**
 * A page with nothing on it but the store, built and served with the product's headers. What it hands to the tests
 * is what `compose.ts` hands to the rooms.
 */
z.config({ jitless: true });

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}
const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
const policy = trustedTypes?.createPolicy('forloeb', { createScriptURL: (url) => url });
const trust = (url: string): string => policy?.createScriptURL(url) ?? url;

const pad = (number: number): string => String(number).padStart(2, '0');
const now = () => {
  const at = new Date();
  const today = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return { instant: asInstant(at.toISOString()), today: asLocalDate(today) };
};

const client = vaultClient({
  startWorker: (which) => startVaultWorker(trust, which),
  now,
  modelVersion: 'harness',
  persist: () => navigator.storage.persist(),
  hold: async () => null,
});
const events: string[] = [];
client.listen((event) => events.push(event.event));

const rest = {
  role: 'caseworker',
  basedOn: basedOnNothing,
  rendered: { text: 'Som læst.', language: 'da' },
} as const;

/** What one case needs to be on the home page. */
function summaryOf(alias: string, entries: number): Summary {
  const contact: ContactSummary = {
    machineVersion: '1',
    modelVersion: 'harness',
    entries,
    alias,
    caseNumber: null,
    neverChannels: [],
    responsible: null,
    standIn: null,
    handover: null,
    promisedContacts: [],
    provisionalDanger: false,
  };
  return { contact };
}

async function signCase(alias: string, words: string, draft: string | null = null): Promise<string> {
  const stream: StreamRef = { type: 'case', id: asStreamId(newId()) };
  const unsigned: readonly Unsigned[] = [
    { ...rest, kind: 'caseOpened', body: { alias, responsible: 'TT' } },
    { ...rest, kind: 'ownWords', body: { words, onDay: now().today } },
  ];
  await client.cases.sign({
    stream,
    unsigned,
    summarise: (entries) => summaryOf(alias, entries.length),
    draft: draft === null ? null : asDraftId(draft),
  });
  return stream.id;
}

const harness = {
  ...client,
  events,
  signCase,
  readCase: (id: string) => client.cases.read({ type: 'case', id: asStreamId(id) }),
  beginDraft: () =>
    client.drafts.begin({ step: 'detection', stream: null, givens: {}, startedAt: now().instant }),
  openDraft: (id: string) => client.drafts.open(asDraftId(id)),
  change: (id: string, changes: readonly DraftChange[]) => client.drafts.change(asDraftId(id), changes),
};
export type Harness = typeof harness;
declare global {
  interface Window {
    harness: Harness;
  }
}
window.harness = harness;

/** Typing in the text box is a draft: each `input` is one splice, sent at once. */
const note = document.querySelector<HTMLTextAreaElement>('#note');
const state = document.querySelector('#state');
if (note !== null && state !== null) {
  let draft: Promise<string> | null = null;
  let before = '';
  let unsaved = 0;
  note.addEventListener('input', () => {
    draft ??= harness.beginDraft();
    const text = note.value;
    const [was, sent] = [before, Date.now()];
    before = text;
    unsaved += 1;
    let at = 0;
    while (at < was.length && was[at] === text[at]) at += 1;
    const change: DraftChange = { splice: 'note', at, removed: was.length - at, inserted: text.slice(at) };
    const kept = (): void => {
      unsaved -= 1;
      state.textContent = unsaved === 0 ? `kept ${text.length} ${Date.now() - sent}` : 'waiting';
    };
    void draft.then((id) => harness.change(id, [change])).then(kept);
  });
}
