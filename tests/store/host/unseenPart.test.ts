import { expect, it } from 'vitest';
import type { Unsigned } from '../../../src/entries/entry.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { homeLines } from '../../../src/flow/homeLines.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { refold } from '../../../src/ui/home/refold.ts';
import { aCase as told } from '../../support/aCase.ts';
import { aCase, opened, passphrase, talk, told as detection } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

const wordsOf = (label: string): string => `${label} har sin egen sætning`;
const like = (kind: 'riskEvaluation' | 'promisedContact', body: unknown): Unsigned =>
  ({ ...opened(), kind, body }) as Unsigned;
const evaluation = (): BodyOf<'riskEvaluation'> =>
  told().told().evaluated('high').entries.at(-1)?.body as BodyOf<'riskEvaluation'>;

/** A caseworker began a case and gave it on; key staff have evaluated the risk. Both at one machine. */
async function judgedByAnother() {
  const window = windowOn(memoryMachine());
  await window.vault.create({ label: 'TT', passphrase });
  const add = async (label: string, role: 'caseworker' | 'keyStaff') => {
    await window.staff.allow(passphrase, 'colleague');
    const access = accessOf([role]);
    return (await window.staff.add({ label, passphrase: wordsOf(label), access })).person;
  };
  const people = { SB: await add('SB', 'caseworker'), KL: await add('KL', 'keyStaff') };
  const turnTo = async (label: 'SB' | 'KL') => {
    await window.vault.lock();
    const now = await window.vault.unlock({ person: people[label], passphrase: wordsOf(label) });
    if (now.kind !== 'open') throw new Error('not unlocked');
  };
  const stream = aCase();
  const sign = (unsigned: readonly Unsigned[]) =>
    window.cases.sign({ stream, unsigned, summarise, draft: null });
  const summary = async () => (await window.cases.summaries()).find((one) => one.stream === stream.id);
  await turnTo('SB');
  await sign([opened('Asp'), detection(), talk()]);
  await turnTo('KL');
  await sign([like('riskEvaluation', evaluation())]);
  return { window, stream, sign, turnTo, summary };
}

it('leaves the line of a judged case as it stood when somebody signs who cannot see the judgement', async () => {
  const { window, sign, turnTo, summary } = await judgedByAnother();
  const before = (await summary())?.summary;
  expect(before?.caseFile).toMatchObject({ level: 'high' });
  await turnTo('SB');
  await sign([like('promisedContact', { onDay: '2026-11-25' })]);
  expect((await summary())?.summary.intake?.firstEvaluationDueOn).toBeNull();
  await turnTo('KL');
  const row = await summary();
  expect(row?.summary.intake?.firstEvaluationDueOn).toBeNull();
  expect(row?.summary.contact?.promisedContacts).toHaveLength(1);
  expect(row?.summary.caseFile).toEqual(before?.caseFile);
  const day = asLocalDate(before?.caseFile?.riskDueOn ?? '');
  const kinds = homeLines(row === undefined ? [] : [row], [], day).lines.flatMap((line) =>
    [line, ...line.also].map(({ kind }) => kind),
  );
  expect(kinds).toContain('evaluation');
  expect(kinds).not.toContain('firstEvaluation');
  // On the home page of whoever reads all of it, it is made anew whole.
  const asleep = () => Promise.resolve();
  expect(await refold(window.cases, await window.cases.summaries(), () => false, asleep)).toBe(true);
  const { entries } = await window.cases.read({ type: 'case', id: row?.stream ?? ('' as never) });
  expect((await summary())?.summary).toEqual(summarise(entries));
});
