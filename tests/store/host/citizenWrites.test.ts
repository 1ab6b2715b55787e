import { describe, expect, it } from 'vitest';
import type { DraftInfo } from '../../../src/entries/draft.ts';
import { asDraftId, newId } from '../../../src/entries/ids.ts';
import { aCase, opened, passphrase, stamp } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

const stream = aCase();
const info = (step: string): DraftInfo => ({
  step,
  stream: stream.id,
  givens: {},
  startedAt: stamp.instant,
});
const nothing = { stream, summarise: () => ({}), draft: null } as const;
const kindOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: { readonly kind?: string }) => error.kind,
  );
const values = (set: string, to: string) => [{ set, to }];

async function handedOver() {
  const machine = memoryMachine();
  const window = windowOn(machine);
  await window.vault.create({ label: 'AB', passphrase });
  await window.cases.sign({ ...nothing, unsigned: [opened()] });
  const mine = await window.drafts.begin(info('compass'));
  const other = await window.drafts.begin(info('riskEvaluation'));
  await window.drafts.change(other, values('why', 'hemmeligt'));
  const status = await window.vault.status();
  if (status.kind !== 'open') throw new Error('not open');
  const second = windowOn(machine);
  await second.vault.unlock({ person: status.person.person, passphrase });
  const heard: string[] = [];
  second.listen(({ event }) => heard.push(event));
  await window.vault.narrowTo(mine);
  return { machine, window, second, heard, mine, other, person: status.person.person };
}

describe('while the citizen writes alone', () => {
  it('everything but that one draft is answered as on the lock screen', async () => {
    const { window, mine, other } = await handedOver();
    const asked: Readonly<Record<string, () => Promise<unknown>>> = {
      read: () => window.cases.read(stream),
      summaries: () => window.cases.summaries(),
      sign: () => window.cases.sign({ ...nothing, unsigned: [opened('Anden')] }),
      refresh: () => window.cases.refresh(stream, {}),
      listDrafts: () => window.drafts.list(),
      beginDraft: () => window.drafts.begin(info('compass')),
      openItsOwn: () => window.drafts.open(mine),
      openOther: () => window.drafts.open(other),
      changeOther: () => window.drafts.change(other, values('why', 'andet')),
      changeNone: () => window.drafts.change(asDraftId(newId()), values('a', 'b')),
      discard: () => window.drafts.discard(mine),
      reminders: () => window.reminders.list(),
      keepNumbers: () => window.dutyNumbers.keep([]),
      team: () => window.vault.team(),
      audit: () => window.vault.audit(),
      newestOwn: () => window.vault.newestOwn(),
      backup: () => window.vault.backup(),
      changePassphrase: () => window.vault.changePassphrase('nyt og langt og sikkert nok', passphrase),
      narrowOther: () => window.vault.narrowTo(other),
      pack: () => window.caseFiles.pack(stream.id),
      erase: () => window.caseFiles.erase(stream.id),
      away: () => window.caseFiles.away(),
    };
    for (const [name, ask] of Object.entries(asked))
      expect([name, await kindOf(ask())]).toEqual([name, 'locked']);
    expect((await window.vault.status()).kind).toBe('locked');
    // The public numbers of immediate danger stay open, as on the lock screen.
    expect(await window.dutyNumbers.read()).toEqual([]);
  });

  it('keeps what is answered through a lock, and gives it to whoever unlocks', async () => {
    const { window, mine, other, person } = await handedOver();
    await window.drafts.change(mine, values('dimensions/hope/value', '4'));
    const last = window.drafts.change(mine, values('dimensions/hope/words', 'Lidt bedre.'));
    await window.vault.lock();
    await last.catch(() => null);
    expect(window.running()).toBe(false);
    expect((await window.vault.unlock({ person, passphrase })).kind).toBe('open');
    expect((await window.drafts.open(mine)).values).toEqual({
      'dimensions/hope/value': '4',
      'dimensions/hope/words': 'Lidt bedre.',
    });
    expect((await window.drafts.open(other)).values).toEqual({ why: 'hemmeligt' });
  });

  it('every other window locks', async () => {
    const { second, heard } = await handedOver();
    await expect.poll(() => heard).toContain('locked');
    expect(await kindOf(second.cases.read(stream))).toBe('locked');
    expect((await second.vault.status()).kind).toBe('locked');
  });

  it('is refused in a window that may not write, and changes nothing there', async () => {
    const machine = memoryMachine();
    const first = windowOn(machine);
    await first.vault.create({ label: 'AB', passphrase });
    const draft = await first.drafts.begin(info('compass'));
    const status = await first.vault.status();
    if (status.kind !== 'open') throw new Error('not open');
    const second = windowOn(machine);
    await second.vault.unlock({ person: status.person.person, passphrase });
    expect(await kindOf(second.vault.narrowTo(draft))).toBe('otherTabWrites');
    expect((await second.vault.status()).kind).toBe('open');
    expect((await first.vault.status()).kind).toBe('open');
  });
});
