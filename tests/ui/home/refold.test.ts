import { expect, it } from 'vitest';
import type { Summary } from '../../../src/entries/summary.ts';
import { machineVersion, summarise } from '../../../src/flow/summarise.ts';
import { isStale, refold } from '../../../src/ui/home/refold.ts';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { byKl, withCase } from './aDayWithCases.ts';

const earlier = (summary: Summary): Summary =>
  Object.fromEntries(
    Object.entries(summary).map(([name, part]) => [name, { ...(part as object), machineVersion: '0' }]),
  );

it('folds anew what an earlier machine summed up, and nothing else; a break is gone on from', async () => {
  const { cases } = memoryPorts();
  for (const alias of ['Asp', 'Birk', 'Eg'])
    await withCase({ cases } as never, alias, [byKl('provisionalNote', { dangerSigns: 'Kniv' })]);
  for (const { stream, summary } of (await cases.summaries()).slice(0, 2))
    await cases.refresh({ type: 'case', id: stream }, earlier(summary));
  const looked: string[] = [];
  const watched = {
    ...cases,
    read: (stream: Parameters<typeof cases.read>[0]) => {
      looked.push(stream.id);
      return cases.read(stream);
    },
  };
  let rests = 0;
  const atRest = async () => {
    rests += 1;
  };
  expect(await refold(watched, await cases.summaries(), () => rests > 1, atRest)).toBe(true);
  expect(looked).toHaveLength(1);
  expect((await cases.summaries()).filter(isStale)).toHaveLength(1);
  expect(await refold(watched, await cases.summaries(), () => false, atRest)).toBe(true);
  expect(looked).toHaveLength(2);
  const now = await cases.summaries();
  expect(now.every(({ summary }) => summary.contact?.machineVersion === machineVersion)).toBe(true);
  const { entries } = await cases.read({ type: 'case', id: now[0]?.stream ?? ('' as never) });
  expect(now[0]?.summary).toEqual(summarise(entries));
  expect(await refold(watched, now, () => false, atRest)).toBe(false);
});
