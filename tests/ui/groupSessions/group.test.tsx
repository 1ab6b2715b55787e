// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { groupForms } from '../../../src/text/rooms/groupForms.da.ts';
import { groupRoom as words } from '../../../src/text/rooms/groupRoom.da.ts';
import {
  aGroup,
  caseOf,
  caseWords,
  clearance,
  fromGroupOf,
  group,
  groupEntries,
  leader,
  signed,
} from './aGroup.tsx';

const here = { room: 'group', stream: group } as const;
const button = (name: string) => screen.findByRole('button', { name });
const concern = signed('safetyConcern', {
  case: caseOf('Birk'),
  onDay: '2026-11-23',
  what: 'En bil holdt udenfor.',
});
const heard = (session: number, onDay: string, attendance: 'came' | 'noWord') =>
  signed('groupSession', {
    session,
    onDay,
    leaders: [leader],
    people: [
      { case: caseOf('Asp'), attendance: 'came' },
      { case: caseOf('Birk'), attendance },
    ],
  });

describe('a concern', () => {
  it('stays open at the leader until who was reached, and when, is written; the case learns of both', async () => {
    const made = await aGroup(here);
    await made.inGroup(concern);
    await made.goTo({ ...here });
    const title = words.open.concernLine('Birk', '23.11.2026');
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    // Nobody has written whom to ring: there is a way on all the same.
    const open = within(screen.getByRole('region', { name: words.open.title }));
    expect(open.getByText(words.ring.nobody)).toBeTruthy();
    await made.user.click(await button(words.open.writeFor('Birk')));
    await made.user.click(await button(groupForms.reached.sign));
    expect(await screen.findByText(groupForms.reached.whoMissing)).toBeTruthy();
    expect(screen.getByText(groupForms.reached.atWrong)).toBeTruthy();
    await made.user.type(screen.getByLabelText(groupForms.reached.who), 'Nanna Nøgle');
    await made.user.type(screen.getByLabelText(groupForms.reached.at), '17.30');
    await made.user.click(await button(groupForms.reached.sign));
    expect(await screen.findByText(words.open.nothing)).toBeTruthy();
    expect((await groupEntries(made, 'reached'))[0]?.body).toMatchObject({
      about: 'concern',
      who: 'Nanna Nøgle',
      onDay: '2026-11-23',
      at: '17:30',
    });
    expect((await fromGroupOf(made, 'Birk')).map(({ what }) => what)).toEqual(['concern', 'reached']);
    expect(await fromGroupOf(made, 'Asp')).toEqual([]);
  });

  it('that did not reach the case is shown, and sent with one press, once', async () => {
    const made = await aGroup(here);
    await made.inGroup(concern);
    await made.goTo({ ...here });
    expect(await screen.findByText(words.notSent.lead(1))).toBeTruthy();
    made.ports.cases.breakWith('failed');
    await made.user.click(await button(words.notSent.send));
    expect(await screen.findByText(words.notSent.failed)).toBeTruthy();
    made.ports.cases.mend();
    await made.user.click(await button(words.notSent.send));
    expect(await screen.findByText(words.notSent.sent)).toBeTruthy();
    expect(await fromGroupOf(made, 'Birk')).toHaveLength(1);
    await made.goTo({ ...here });
    await screen.findByRole('heading', { name: words.people.title });
    expect(screen.queryByText(words.notSent.title)).toBeNull();
  });

  it('that cannot be signed keeps what was typed', async () => {
    const made = await aGroup(here);
    await made.user.click(await button(words.people.concernFor('Asp')));
    await made.user.type(screen.getByLabelText(groupForms.concern.what), 'Hun rystede.');
    made.ports.cases.breakWith('diskFull');
    await made.user.click(await button(groupForms.concern.sign));
    expect(await screen.findByText(words.notSigned)).toBeTruthy();
    made.ports.cases.mend();
    await made.goTo({ ...here });
    await made.user.click(await button(words.people.concernFor('Asp')));
    expect(await screen.findByDisplayValue('Hun rystede.')).toBeTruthy();
  });
});

describe('an absence without a word', () => {
  it('says whom to ring the same day where key staff said so, and nothing of why', async () => {
    const made = await aGroup(here);
    await made.sign(caseOf('Birk'), signed('clearance', clearance()));
    await made.inGroup(heard(3, '2026-11-23', 'noWord'));
    await made.goTo({ ...here });
    const open = within(await screen.findByRole('region', { name: words.open.title }));
    expect(open.getByText(words.open.why.actSameDay)).toBeTruthy();
    expect(open.getByRole('link', { name: 'Ring til Nanna Nøgle nu: 11 22 33 44' })).toBeTruthy();
    await made.user.click(await button(words.open.writeFor('Birk')));
    await made.user.type(screen.getByLabelText(groupForms.reached.who), 'Borgeren selv');
    await made.user.type(screen.getByLabelText(groupForms.reached.at), '1930');
    await made.user.click(await button(groupForms.reached.sign));
    expect(await screen.findByText(words.open.nothing)).toBeTruthy();
    expect((await fromGroupOf(made, 'Birk')).map(({ what }) => what)).toEqual(['absence', 'reached']);
  });

  it('waits for the second one where key staff said that it can', async () => {
    const made = await aGroup(here);
    const waits = { absence: 'afterTwoInARow' } as const;
    await made.sign(
      caseOf('Birk'),
      signed('clearance', clearance({ ...waits, sessionOn: '2026-11-16' })),
      signed('clearance', clearance(waits)),
    );
    await made.inGroup(heard(2, '2026-11-16', 'noWord'));
    await made.goTo({ ...here });
    expect(await screen.findByText(words.open.nothing)).toBeTruthy();
    await made.inGroup(heard(3, '2026-11-23', 'noWord'));
    await made.goTo({ ...here });
    expect((await screen.findAllByText(words.open.why.twoInARow)).length).toBeGreaterThan(0);
  });
});

describe('the page of the group', () => {
  it('says that key staff must be rung where a clearance is missing, and turns nobody away', async () => {
    const made = await aGroup(here);
    await made.sign(caseOf('Asp'), signed('clearance', clearance()));
    await made.goTo({ ...here });
    const before = await screen.findByRole('region', { name: words.cleared.title('23.11.2026') });
    expect(within(before).queryByText('Asp')).toBeNull();
    expect(within(before).getByText('Birk')).toBeTruthy();
    expect(within(before).getByText(words.cleared.missing)).toBeTruthy();
    expect(within(before).getByText(words.cleared.welcome)).toBeTruthy();
    // Birk stands in the session like everybody else.
    await made.user.click(await button(words.calendar.onDay(3, '23.11.2026')));
    const row = await screen.findByRole('group', { name: 'Birk' });
    expect(within(row).getAllByRole('radio')).toHaveLength(5);
    expect(within(row).getByText(words.cleared.mark)).toBeTruthy();
  });

  it('says once before a session whom nobody has cleared, with each number once, and marks each of them', async () => {
    const made = await aGroup(here, { who: ['Asp', 'Birk', 'Eg'] });
    const last = { sessionOn: '2026-11-16' };
    const other = { ring: { name: 'Nis Nord', number: '99 88 77 66' } };
    await made.sign(caseOf('Asp'), signed('clearance', clearance(last)));
    await made.sign(caseOf('Birk'), signed('clearance', clearance(last)));
    await made.sign(caseOf('Eg'), signed('clearance', clearance({ ...last, ...other })));
    await made.goTo({ ...here });
    const before = within(await screen.findByRole('region', { name: words.cleared.title('23.11.2026') }));
    expect(before.getAllByText(words.cleared.missing)).toHaveLength(1);
    expect(before.getByText('Asp, Birk, Eg')).toBeTruthy();
    expect(before.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Nanna Nøgle: 11 22 33 44',
      'Nis Nord: 99 88 77 66',
    ]);
    await made.user.click(await button(words.calendar.onDay(3, '23.11.2026')));
    await screen.findByRole('group', { name: 'Birk' });
    expect(screen.getAllByText(words.cleared.missing)).toHaveLength(1);
    for (const alias of ['Asp', 'Birk', 'Eg'])
      expect(within(screen.getByRole('group', { name: alias })).getByText(words.cleared.mark)).toBeTruthy();
  });

  it('moves a session and cancels one with its reason; the others stay', async () => {
    const made = await aGroup(here);
    await made.user.click(await button(words.calendar.changeFor(4)));
    await made.user.click(await button(words.calendar.cancel));
    expect(await screen.findByText(words.calendar.reasonMissing)).toBeTruthy();
    await made.user.type(screen.getByLabelText(words.calendar.newDay), '2.12.2026');
    await made.user.click(await button(words.calendar.move));
    expect(await button(words.calendar.onDay(4, '02.12.2026'))).toBeTruthy();
    expect(await button(words.calendar.onDay(5, '07.12.2026'))).toBeTruthy();
    await made.user.click(await button(words.calendar.changeFor(5)));
    await made.user.type(screen.getByLabelText(words.calendar.reason), 'Lokalet er optaget');
    await made.user.click(await button(words.calendar.cancel));
    expect(await screen.findByText(words.calendar.cancelled(5))).toBeTruthy();
  });

  it('keeps a talk after an absence in the group, and tells the case', async () => {
    const made = await aGroup(here);
    await made.user.click(await button(words.people.talkFor('Birk')));
    await made.user.type(screen.getByLabelText(groupForms.talk.text), 'Var syg, kommer igen.');
    await made.user.click(await button(groupForms.talk.sign));
    await screen.findByText(words.saved);
    expect(await fromGroupOf(made, 'Birk')).toEqual([
      expect.objectContaining({ what: 'talk', text: 'Var syg, kommer igen.' }),
    ]);
  });

  it('holds no word of a case, on any of its pages', async () => {
    const made = await aGroup(here);
    const pages = [
      undefined,
      { session: 3 },
      { threads: null },
      { threads: caseOf('Asp') },
      'print',
    ] as const;
    for (const page of pages) {
      await made.goTo(page === undefined ? { ...here } : { ...here, page });
      await screen.findByRole('heading', { level: 1 });
      const text = document.body.textContent;
      for (const word of [...caseWords, 'Hemmelig Asp', 'NN']) expect(text).not.toContain(word);
    }
    await made.goTo({ ...here });
    expect((await screen.findAllByText('Sidder ved døren')).length).toBe(2);
    expect(screen.getAllByText('Aldrig sms').length).toBe(2);
  });
});
