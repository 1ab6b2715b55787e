import { expect, it } from 'vitest';
import { casesIn } from '../../../src/app/casesIn.ts';
import { basedOnNothing, type StreamRef, type Unsigned } from '../../../src/entries/entry.ts';
import { asInstant, asStreamId } from '../../../src/entries/ids.ts';
import { memoryClock } from '../../support/memoryClock.ts';
import { memoryCases, memoryDrafts } from '../../support/memoryStore.ts';

const group: StreamRef = { type: 'group', id: asStreamId('group-1') };
const team: StreamRef = { type: 'team', id: asStreamId('team-1') };
const mark = 'ØVELSE – EKSEMPELSAG';
const move = (text: string): Unsigned => ({
  kind: 'groupMove',
  body: { to: 'recruiting' },
  role: 'groupLeader',
  basedOn: basedOnNothing,
  rendered: { text, language: 'da' },
});

/** What stands in the notes of what a room signed. */
async function signed(training: boolean, stream: StreamRef, ...unsigned: readonly Unsigned[]) {
  const clock = memoryClock(asInstant('2026-11-23T10:30:00.000+01:00'));
  const cases = casesIn(memoryCases(clock, memoryDrafts(clock)), () => training);
  await cases.sign({ stream, unsigned, summarise: () => ({}), draft: null });
  return (await cases.read(stream)).entries.map(({ rendered }) => rendered.text);
}

it('marks what the rooms of groups write in a training, once, and nothing outside one', async () => {
  const [first = '', again = ''] = await signed(
    true,
    group,
    move('Gruppen.'),
    move(`${mark}, IKKE EN RIGTIG BORGER\n\nX`),
  );
  expect(first).toMatch(new RegExp(`^${mark}.*\n\nGruppen\\.$`));
  expect(again.split(mark)).toHaveLength(2);
  expect(await signed(false, group, move('Gruppen.'))).toEqual(['Gruppen.']);
});

it('leaves the team alone: it is about no citizen', async () => {
  expect(await signed(true, team, move('Navn'))).toEqual(['Navn']);
});
