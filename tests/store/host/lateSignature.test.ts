import { describe, expect, it } from 'vitest';
import { asDraftId } from '../../../src/entries/ids.ts';
import { openStorePort, type StorePort } from '../../../src/store/client/messagePort.ts';
import { storeCases, storeDrafts } from '../../../src/store/client/openVaultClient.ts';
import { StoreFailure } from '../../../src/store/client/storeFailure.ts';
import { sheet } from '../../support/aGroupsOffice.ts';
import { aCase, contactSummary, opened, own, passphrase, stamp } from '../../support/vaultOf.ts';
import { hostInThread } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

/** An open vault whose commits are answered too late: `held` are those that have not even begun. */
async function slowlyAnswering(when: 'after landing' | 'before beginning') {
  const { platform, close } = memoryMachine().openWindow();
  const port = openStorePort(
    () => hostInThread(platform, close),
    () => stamp,
    () => undefined,
  );
  await port.ask('create', { label: 'TT', passphrase, modelVersion: '2022.1' });
  const held: (() => Promise<unknown>)[] = [];
  let slow = true;
  const late: StorePort = {
    ...port,
    running: true,
    ask: async (call, ask) => {
      if (call !== 'commit' || !slow) return port.ask(call, ask);
      if (when === 'before beginning') {
        held.push(() => port.ask(call, ask));
        throw new StoreFailure('timedOut');
      }
      slow = false;
      await port.ask(call, ask);
      throw new StoreFailure('timedOut');
    },
  };
  const stream = aCase();
  const draft = await storeDrafts(port).begin({
    step: 'detection',
    stream: stream.id,
    givens: {},
    startedAt: stamp.instant,
  });
  const cases = storeCases(late);
  const sign = () =>
    cases.sign({
      stream,
      unsigned: [opened(), own('egne ord')],
      summarise: (entries) => ({ contact: contactSummary('Blåmejse', entries.length) }),
      draft: asDraftId(draft),
    });
  /** From the page of the case itself: no draft, and the same name each time it is pressed. */
  const signAtOnce = (once: string, unsigned = [opened()]) =>
    cases.sign({
      stream,
      unsigned,
      summarise: (entries) => ({ contact: contactSummary('Blåmejse', entries.length) }),
      draft: null,
      once,
    });
  const landNow = async () => {
    slow = false;
    for (const commit of held) await commit();
  };
  const answerAgain = () => {
    slow = false;
  };
  return { cases, stream, sign, signAtOnce, landNow, answerAgain };
}

describe('a signature whose answer comes too late', () => {
  it('is told as signed when it landed', async () => {
    const { cases, stream, sign } = await slowlyAnswering('after landing');
    const signed = await sign();
    expect((await cases.read(stream)).entries).toEqual(signed);
  });

  it('is not signed again when it landed after the page gave up', async () => {
    const { cases, stream, sign, landNow } = await slowlyAnswering('before beginning');
    await expect(sign()).rejects.toMatchObject({ kind: 'timedOut' });
    await landNow();
    const again = await sign();
    expect((await cases.read(stream)).entries).toEqual(again);
    expect(again).toHaveLength(2);
  });

  it('is never made from a draft that has ended', async () => {
    const { cases, stream, sign } = await slowlyAnswering('after landing');
    await sign();
    await expect(sign()).rejects.toMatchObject({ kind: 'failed' });
    expect((await cases.read(stream)).entries).toHaveLength(2);
  });

  it('is not signed again without a draft either, when the same choice is pressed once more', async () => {
    const { cases, stream, signAtOnce, landNow } = await slowlyAnswering('before beginning');
    await expect(signAtOnce('choice 1')).rejects.toMatchObject({ kind: 'timedOut' });
    await landNow();
    const again = await signAtOnce('choice 1');
    expect((await cases.read(stream)).entries).toEqual(again);
    expect(again).toHaveLength(1);
    // The same thing chosen once more is another choice.
    await signAtOnce('choice 2');
    expect((await cases.read(stream)).entries).toHaveLength(2);
  });

  it('is known again though it is read by nobody: an emergency sheet is signed once', async () => {
    const { cases, stream, signAtOnce, landNow } = await slowlyAnswering('before beginning');
    await expect(signAtOnce('sheet', [sheet()])).rejects.toMatchObject({ kind: 'timedOut' });
    await landNow();
    const again = await signAtOnce('sheet', [sheet()]);
    expect(again).toHaveLength(1);
    const { entries } = await cases.openEmergencySheet(stream, { group: null });
    expect(entries.map(({ id }) => id)).toEqual(again.map(({ id }) => id));
    const landing = await slowlyAnswering('after landing');
    expect(await landing.signAtOnce('sheet', [sheet()])).toHaveLength(1);
  });

  it('can land no more once the same choice was signed instead', async () => {
    const { cases, stream, signAtOnce, landNow, answerAgain } = await slowlyAnswering('before beginning');
    await expect(signAtOnce('choice')).rejects.toMatchObject({ kind: 'timedOut' });
    answerAgain();
    const signed = await signAtOnce('choice');
    await expect(landNow()).rejects.toMatchObject({ kind: 'failed' });
    expect((await cases.read(stream)).entries).toEqual(signed);
  });
});
