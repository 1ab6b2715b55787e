import { describe, expect, it } from 'vitest';
import { asDraftId } from '../../../src/entries/ids.ts';
import { openStorePort, type StorePort } from '../../../src/store/client/messagePort.ts';
import { storeCases, storeDrafts } from '../../../src/store/client/openVaultClient.ts';
import { StoreFailure } from '../../../src/store/client/storeFailure.ts';
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
  const landNow = async () => {
    slow = false;
    for (const commit of held) await commit();
  };
  return { cases, stream, sign, landNow };
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
});
