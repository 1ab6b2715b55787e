// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { groupClearance as words } from '../../../src/text/rooms/groupClearance.da.ts';
import { groupSheet as sheetWords } from '../../../src/text/rooms/groupSheet.da.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { aGroup, caseOf, clearance, group, signed } from './aGroup.tsx';

const asp = caseOf('Asp');
const clearing = { room: 'caseGroup', stream: asp, page: 'clearance' } as const;
const button = (name: string) => screen.findByRole('button', { name });
const radio = async (name: string) => screen.findByRole('radio', { name });
const sheet = signed('emergencySheet', {
  name: 'Astrid Opdigtet',
  tell112: 'Eksmanden har truet med kniv.',
  keyWorker: 'Nanna Nøgle',
  keyWorkerPhone: '11 22 33 44',
  address: 'Fantasivej 1',
});

describe('key staff clear somebody for a session', () => {
  it('asks for all a leader needs, and begins the next time with whom to ring', async () => {
    const made = await aGroup(clearing, { role: 'keyStaff' });
    await made.user.click(await button(words.sign));
    expect(screen.getAllByText(words.missing.ringNumber)).toHaveLength(2);
    await made.user.click(await radio(words.clearedOptions.cleared));
    await made.user.click(await radio(words.absenceOptions.actSameDay));
    for (const [field, text] of [
      ['ringName', 'Nanna Nøgle'],
      ['ringNumber', '11 22 33 44'],
      ['standInName', 'Steen Stander'],
      ['standInNumber', '55 66 77 88'],
    ] as const)
      await made.user.type(screen.getByLabelText(words[field]), text);
    await made.user.click(await button(words.sign));
    expect(await screen.findByText(words.signed('23.11.2026'))).toBeTruthy();
    const { entries } = await made.ports.cases.read({ type: 'case', id: asp });
    expect(entries.at(-1)?.body).toEqual(clearance());
    await made.goTo({ ...clearing });
    expect(await screen.findByDisplayValue('55 66 77 88')).toBeTruthy();
    // Whether they are cleared is asked anew.
    expect(((await radio(words.clearedOptions.cleared)) as HTMLInputElement).checked).toBe(false);
  });

  it('shows no risk, and is refused in words where an absence may not wait', async () => {
    const made = await aGroup(clearing, { role: 'keyStaff' });
    await made.sign(
      asp,
      signed('clearance', clearance({ absence: 'afterTwoInARow', sessionOn: '2026-11-16' })),
    );
    await made.goTo({ ...clearing });
    await made.user.click(await radio(words.clearedOptions.cleared));
    await made.user.click(await button(words.sign));
    expect(await screen.findByText(reasonsDa.absenceMustBeSameDay({}))).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Det vigtigste om sagen' })).toBeNull();
    await made.user.click(await radio(words.absenceOptions.actSameDay));
    await made.user.click(await button(words.sign));
    expect(await screen.findByText(words.signed('23.11.2026'))).toBeTruthy();
  });
});

describe('the emergency sheet', () => {
  const opening = { room: 'group', stream: group, page: { sheet: asp } } as const;
  it('is opened with one press, says that it stands in the log, and has numbers to press', async () => {
    const made = await aGroup({ room: 'group', stream: group });
    await made.sign(asp, sheet);
    await made.user.click(await button('Åbn nødarket: Asp'));
    expect(await screen.findByText(sheetWords.logged)).toBeTruthy();
    expect(screen.getByText('Astrid Opdigtet')).toBeTruthy();
    const ring = screen.getByRole('link', { name: 'Nanna Nøgle: 11 22 33 44' });
    expect(ring.getAttribute('href')).toBe('tel:11223344');
    expect(screen.getByRole('link', { name: sheetWords.ring112 }).getAttribute('href')).toBe('tel:112');
    expect(document.title).not.toContain('Astrid');
    expect(window.location.href).not.toContain('Astrid');
    const { entries } = await made.ports.cases.read({ type: 'team', id: asStreamId('audit-1') });
    expect(entries.at(-1)?.body).toMatchObject({ act: 'emergencySheetOpened', subject: asp, detail: group });
    await made.goTo({ room: 'group', stream: group });
    await screen.findByRole('heading', { level: 1, name: 'Mandagsholdet' });
    expect(document.body.textContent).not.toContain('Astrid');
  });

  it('opens though the log cannot be written, and says so', async () => {
    const made = await aGroup({ room: 'group', stream: group });
    await made.sign(asp, sheet);
    made.ports.cases.breakWith('diskFull');
    await made.goTo(opening);
    expect(await screen.findByText(sheetWords.notLogged)).toBeTruthy();
    expect(screen.getByText('Astrid Opdigtet')).toBeTruthy();
  });

  it('is no dead end where nobody has written it', async () => {
    const made = await aGroup(opening);
    expect(await screen.findByText(sheetWords.none)).toBeTruthy();
    expect(screen.getByText(sheetWords.noneWhat)).toBeTruthy();
    expect(screen.queryByText(sheetWords.logged)).toBeNull();
    expect(screen.queryByRole('button', { name: sheetWords.write })).toBeNull();
    await made.goTo({ room: 'caseGroup', stream: asp, page: 'sheet' });
    await waitFor(() => screen.getByText(sheetWords.none));
  });

  it('is written from the case by key staff', async () => {
    const made = await aGroup({ room: 'caseGroup', stream: asp, page: 'sheet' }, { role: 'keyStaff' });
    await made.user.click(await button(sheetWords.write));
    expect(made.went()).toMatchObject({ room: 'step', step: 'emergencySheet', stream: asp });
  });
});

describe('threads and paper', () => {
  const people = [
    { case: asp, attendance: 'came' as const, wellBeing: 4, goal: 'Sove', words: 'Jeg var ikke alene' },
    { case: caseOf('Birk'), attendance: 'noWord' as const },
  ];
  const session = (number: number, onDay: string) =>
    signed('groupSession', { session: number, onDay, leaders: [], people });

  it('shows the same in pictures and tables, for one and for all, with start, middle and end', async () => {
    const made = await aGroup({ room: 'group', stream: group, page: { threads: asp } });
    expect(await screen.findByText(/^Her kommer trådene/)).toBeTruthy();
    await made.inGroup(session(1, '2026-11-09'), session(2, '2026-11-16'));
    await made.goTo({ room: 'group', stream: group, page: { threads: asp } });
    expect((await screen.findByRole('img', { name: 'Fremmøde' })).textContent).toContain('●');
    await made.user.click(await button('Vis som tabel'));
    const table = screen.getByRole('table', { name: 'Asp, gang for gang' });
    const [, first] = within(table).getAllByRole('row');
    expect(first?.textContent).toBe('1 · 09.11.2026kom4–SoveJeg var ikke alene–');
    const three = screen.getByRole('region', { name: 'Start, midt og slut' });
    expect(three.textContent).toContain('Start (09.11.2026): 4 · Slut (16.11.2026): 4');
    await made.goTo({ room: 'group', stream: group, page: { threads: null } });
    await made.user.click(await button('Vis som tabel'));
    const all = screen.getByRole('table', { name: 'Mandagsholdet, gang for gang' });
    expect(within(all).getAllByRole('row')[1]?.textContent).toBe('1 · 09.11.20261014–'.replace('–', '0'));
  });

  it('prints cover names, the outline of the theme, and an invitation that tells nothing', async () => {
    const made = await aGroup({ room: 'group', stream: group, page: 'print' });
    await made.user.click(await button('Fremmødeliste'));
    const preview = () => document.querySelector('.kit-paper')?.textContent ?? '';
    await screen.findByRole('heading', { level: 1, name: 'Fremmødeliste' });
    expect(preview()).toContain('Asp');
    await made.user.click(await button('Vælg noget andet'));
    await made.user.click(await button('Disposition for mødegangen'));
    await screen.findByRole('heading', { level: 1, name: 'Disposition for mødegangen' });
    for (const term of ['Formål', 'Forløb', 'Materialer', 'Hold øje med']) expect(preview()).toContain(term);
    await made.user.click(await button('Vælg noget andet'));
    await made.user.click(await button('Invitation'));
    await screen.findByRole('heading', { level: 1, name: 'Invitation' });
    expect(preview()).toContain('Aftenhold');
    expect(preview()).not.toMatch(/vold|krise|kommune|gruppe|Mandagsholdet|Asp/i);
    await made.user.selectOptions(screen.getByLabelText('Til hvem?'), 'Asp');
    expect(await screen.findByText('Sikker kontakt: Aldrig sms')).toBeTruthy();
    expect(preview()).not.toContain('Asp');
  });
});
