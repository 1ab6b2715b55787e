// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { groupForms } from '../../../src/text/rooms/groupForms.da.ts';
import { groupTold as words } from '../../../src/text/rooms/groupTold.da.ts';
import { aGroup, caseOf, fromGroupOf, group, groupEntries, leader, signed, type Made } from './aGroup.tsx';

const birk = caseOf('Birk');
const told = { room: 'caseGroup', stream: birk, page: 'told' } as const;
const button = (name: string) => screen.findByRole('button', { name });
const day = '23.11.2026';
const concern = signed('safetyConcern', { case: birk, onDay: '2026-11-23', what: 'En bil holdt udenfor.' });

/** A concern stands in the group and in the case, as a leader's signature leaves it. */
async function withConcern(made: Made) {
  await made.inGroup(concern);
  const [{ id } = { id: '' }] = await groupEntries(made, 'safetyConcern');
  await made.sign(
    birk,
    signed('fromGroup', {
      group,
      what: 'concern',
      onDay: '2026-11-23',
      text: 'En bil holdt udenfor.',
      concern: id,
    }),
  );
  await made.goTo({ ...told });
}
async function reach(made: Made) {
  await made.user.type(screen.getByLabelText(groupForms.reached.who), 'Lone Leder');
  await made.user.type(screen.getByLabelText(groupForms.reached.at), '17.30');
  await made.user.click(await button(groupForms.reached.sign));
  expect(await screen.findByText(words.saved)).toBeTruthy();
}

describe('key staff answer from the case what a group told', () => {
  it('a concern: whom to ring, and who was reached, signed in the group and told to the case', async () => {
    const made = await aGroup(told, { role: 'keyStaff' });
    await withConcern(made);
    const here = within(await screen.findByRole('region', { name: 'Mandagsholdet' }));
    expect(here.getByText('En bil holdt udenfor.')).toBeTruthy();
    expect(here.getByText(words.ring('Lone Leder, Mads Med'))).toBeTruthy();
    await made.user.click(await button(words.writeFor(words.told(day))));
    await reach(made);
    expect(await screen.findByText(words.nothing)).toBeTruthy();
    expect((await groupEntries(made, 'reached'))[0]?.body).toMatchObject({
      about: 'concern',
      who: 'Lone Leder',
    });
    expect((await fromGroupOf(made, 'Birk')).map(({ what }) => what)).toEqual(['concern', 'reached']);
  });

  it('an absence without a word, also where the leader need not ring yet', async () => {
    const made = await aGroup(told, { role: 'keyStaff' });
    await made.inGroup(
      signed('groupSession', {
        session: 3,
        onDay: '2026-11-23',
        leaders: [leader],
        people: [{ case: birk, attendance: 'noWord' }],
      }),
    );
    await made.sign(
      birk,
      signed('fromGroup', { group, what: 'absence', onDay: '2026-11-23', text: 'Kom ikke.' }),
    );
    await made.goTo({ ...told });
    await made.user.click(await button(words.writeFor(words.absent(day))));
    await reach(made);
    expect((await groupEntries(made, 'reached'))[0]?.body).toMatchObject({ about: 'absence', session: 3 });
    expect(await screen.findByText(words.nothing)).toBeTruthy();
  });

  it('leads to an evaluation of the risk, and is no dead end where the group does not have it', async () => {
    const made = await aGroup(told, { role: 'keyStaff' });
    expect(await screen.findByText(words.nothing)).toBeTruthy();
    await made.sign(
      birk,
      signed('fromGroup', {
        group,
        what: 'concern',
        onDay: '2026-11-23',
        text: 'Uro.',
        concern: 'e-nowhere',
      }),
    );
    await made.goTo({ ...told });
    expect(await screen.findByText(words.notHere)).toBeTruthy();
    expect(screen.getByText(words.danger)).toBeTruthy();
    await made.user.click(await button(words.evaluate));
    expect(made.went()).toMatchObject({ room: 'step', step: 'riskEvaluation', stream: birk });
  });
});
