import { describe, expect, it } from 'vitest';
import { insideOf } from '../../../src/store/vault.ts';
import { faultyBlobs, type Fault } from '../../support/faultyBlobs.ts';
import { aCase, aVault, memoryNeeds, opened, own, reopened, signs, stamp } from '../../support/vaultOf.ts';

/** A case, its file, and the same store again with a fault to come. */
async function theStage(away: boolean) {
  const needs = memoryNeeds();
  const { vault } = await aVault(needs);
  const stream = aCase();
  await signs(vault, stream, [opened(), own('Det hun sagde')]);
  const info = { step: 'assessment', givens: {}, startedAt: stamp.instant, stream: stream.id };
  const draft = await vault.drafts.begin(info, stamp);
  await vault.drafts.change(draft, [{ set: 'situation', to: 'Halvt skrevet' }], stamp);
  const made = await vault.caseFiles.pack(stream, stamp);
  if (made.kind === 'refused') throw new Error(made.why);
  const whole = await vault.read(stream);
  if (away) await vault.caseFiles.letGo(stream, made.bytes, stamp);
  const faulty = faultyBlobs(needs.blobs);
  const other = await reopened({ ...needs, blobs: faulty.blobs }, vault.person);
  return { needs, faulty, other, stream, draft, file: made.bytes, whole, person: vault.person };
}
type Stage = Awaited<ReturnType<typeof theStage>>;

/** Whole or gone, looked at as after a restart: never half. */
async function whereItIs({ needs, stream, draft, file, whole, person }: Stage): Promise<'here' | 'away'> {
  const again = await reopened(needs, person);
  const rows = await Promise.all(
    (['entries', 'heads', 'summaries'] as const).map((table) => needs.blobs.ofGroup(table, stream.id)),
  );
  const listed = (await again.summaries()).some((one) => one.stream === stream.id);
  const marked = (await again.caseFiles.away()).some((one) => one.stream === stream.id);
  const keys = (await needs.keyFiles.read(`stream.${stream.id}`)) !== undefined;
  if (rows.flat().length === 0) {
    expect({ listed, marked, keys }).toEqual({ listed: false, marked: true, keys: false });
    await expect(again.drafts.open(draft)).rejects.toThrow('damaged');
    expect((await again.caseFiles.letGo(stream, file, stamp)).kind).toBe('gone');
    return 'away';
  }
  expect({ listed, marked, keys }).toEqual({ listed: true, marked: false, keys: true });
  expect(await again.read(stream)).toEqual(whole);
  return 'here';
}
const acts = {
  leaving: ({ other, stream, file }: Stage) => other.caseFiles.letGo(stream, file, stamp),
  returning: ({ other, file }: Stage) => other.caseFiles.takeIn(file),
};

describe.each(['leaving', 'returning'] as const)('a storage fault at any call of %s', (act) => {
  const away = act === 'returning';
  it.each(['refused', 'writtenThenError', 'hangs'] as const satisfies readonly Fault[])(
    '(%s) leaves the case whole or gone with its file, never half; and trying again ends well',
    async (fault) => {
      const counted = await theStage(away);
      const before = counted.faulty.calls();
      await acts[act](counted);
      const calls = counted.faulty.calls() - before;
      expect(calls).toBeGreaterThan(6);
      for (let nth = 1; nth <= calls; nth += 1) {
        const stage = await theStage(away);
        stage.faulty.failNext(fault, nth);
        const ended = acts[act](stage).then(
          () => 'ended',
          () => 'said',
        );
        const how = await Promise.race([ended, stage.faulty.hung]);
        const place = await whereItIs(stage);
        if (how === 'ended') expect(place).toBe(away ? 'here' : 'away');
        if (how === 'hangs') continue;
        const again = await acts[act](stage);
        expect(again.kind).toBe(away ? 'returned' : 'gone');
        expect(await whereItIs(stage)).toBe(away ? 'here' : 'away');
      }
    },
    60_000,
  );
});

describe('a crash between the mark and the keys', () => {
  it('is finished at the next unlock, and the file comes back in', async () => {
    const stage = await theStage(true);
    const { needs, stream, file, person, whole } = stage;
    const keys = await needs.keyFiles.read('people');
    await needs.keyFiles.write(`stream.${stream.id}`, keys ?? new Uint8Array());
    const again = await reopened(needs, person);
    expect(await needs.keyFiles.read(`stream.${stream.id}`)).toBeUndefined();
    expect((await again.caseFiles.takeIn(file)).kind).toBe('returned');
    expect(await again.read(stream)).toEqual(whole);
    expect(insideOf(again).context.member.own).toHaveLength(1);
  });
});
