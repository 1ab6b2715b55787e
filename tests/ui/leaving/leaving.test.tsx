// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { home } from '../../../src/text/rooms/home.da.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { caseFiles as words } from '../../../src/text/rooms/caseFiles.da.ts';
import { memoryCaseFile } from '../../support/memoryCaseFiles.ts';
import { onTheCase, signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

type House = Awaited<ReturnType<typeof onTheCase>>;
const { leaving, panel, erasing, fetching } = words;

/** Closed in the story's own day; journalised but for what is left out. */
const finished = [
  ...told,
  signed('notificationAnswer', {
    child: 'b1',
    answer: 'notified',
    notifiedOn: '2026-11-23',
    toWhom: 'Familieafdelingen',
    how: 'written',
  }),
  signed('closing', { reason: 'movedAway' }),
];
async function aFinishedCase(days: number) {
  const house = await onTheCase(finished);
  const { entries } = await house.ports.cases.read(stream);
  await press(house, /^Ført i fagsystemet/);
  await press(house, 'Ja, det er ført');
  await screen.findByText(/Sagen kan forlade maskinen som en låst fil fra/u);
  house.ports.clock.set(`${plusDays(asLocalDate('2026-11-23'), days)}T10:00:00.000+01:00`);
  await again(house);
  return { house, entries };
}
const again = async (house: House) => {
  await press(house, 'Tilbage til »I dag«');
  await heading('I dag');
  await find(house);
};
/** A closed case with nothing due is found by searching. */
const find = async (house: House) => {
  await house.user.type(await screen.findByRole('textbox', { name: home.search }), 'Asp');
  await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
  await heading('Asp');
};
const saved = (number: number) => memoryCaseFile(stream.id, `sag-fil${String(number)}.age`);
const choose = async (house: House, label: string, content: string) =>
  house.user.upload(await screen.findByLabelText(label), new File([content], 'sag.age'));

describe('a case that may leave', () => {
  // This browser's twin would follow the link to the file instead of saving it.
  beforeEach(() => void vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('says so on its page when the time has come, and nothing presses before', async () => {
    const { house } = await aFinishedCase(29);
    expect(screen.queryByRole('button', { name: panel.open })).toBeNull();
    expect(screen.getByText(panel.notYet('23.12.2026'))).toBeDefined();
    house.ports.clock.set('2026-12-23T10:00:00.000+01:00');
    await again(house);
    expect(await screen.findByRole('button', { name: panel.open })).toBeDefined();
  }, 60_000);

  it('leaves only when its file was read back and the worker has said that it lies safely', async () => {
    const { house } = await aFinishedCase(30);
    await press(house, panel.open);
    await heading(leaving.title);
    expect(screen.queryByRole('button', { name: leaving.check })).toBeNull();
    await press(house, leaving.save);
    await press(house, leaving.check);
    expect(await screen.findByText(leaving.choose)).toBeDefined();
    await choose(house, leaving.file, 'en anden sag');
    await press(house, leaving.check);
    expect(await screen.findByText(words.why.changed)).toBeDefined();
    expect(screen.queryByRole('button', { name: leaving.go })).toBeNull();
    await choose(house, leaving.file, saved(1));
    await press(house, leaving.check);
    await screen.findByText(leaving.whole);
    await press(house, leaving.go);
    expect(await screen.findByText(leaving.sureMissing)).toBeDefined();
    expect((await house.ports.cases.summaries()).length).toBeGreaterThan(0);
    await house.user.click(screen.getByRole('checkbox', { name: leaving.sure }));
    await press(house, leaving.go);
    expect(await screen.findByText(leaving.gone)).toBeDefined();
    await press(house, leaving.onward);
    await heading('I dag');
    expect(screen.queryByText('Asp')).toBeNull();
    await press(house, 'Indstillinger');
    await press(house, fetching.title);
    await heading(fetching.title);
    expect(
      within(await screen.findByRole('list', { name: fetching.away })).getAllByRole('listitem'),
    ).toHaveLength(1);
    await choose(house, fetching.file, 'noget andet');
    await press(house, fetching.fetch);
    expect(await screen.findByText(words.why.notACaseFile)).toBeDefined();
    await choose(house, fetching.file, saved(1));
    await press(house, fetching.fetch);
    await heading('Asp');
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    const acts = entries.map(({ body }) => (body as { act: string }).act);
    expect(acts).toContain('caseLeft');
    expect(acts).toContain('caseReturned');
  }, 90_000);

  it('leaves only in the file that was saved last: that one is named, and that one brings it back', async () => {
    const { house } = await aFinishedCase(30);
    await press(house, panel.open);
    await heading(leaving.title);
    await press(house, leaving.save);
    await choose(house, leaving.file, saved(1));
    await press(house, leaving.check);
    await house.user.click(await screen.findByRole('checkbox', { name: leaving.sure }));
    await press(house, leaving.saveAgain);
    await screen.findByText(leaving.saved('sag-fil2.age'));
    expect(screen.queryByRole('button', { name: leaving.go })).toBeNull();
    await press(house, leaving.check);
    expect(await screen.findByText(leaving.savedBefore('sag-fil2.age'))).toBeDefined();
    expect(screen.queryByText(leaving.whole)).toBeNull();
    expect(screen.queryByRole('button', { name: leaving.go })).toBeNull();
    await choose(house, leaving.file, saved(2));
    await press(house, leaving.check);
    const sure = await screen.findByRole<HTMLInputElement>('checkbox', { name: leaving.sure });
    expect(sure.checked).toBe(false);
    await house.user.click(sure);
    await press(house, leaving.go);
    expect(await screen.findByText(leaving.goneText('sag-fil2.age'))).toBeDefined();
    const away = await house.ports.caseFiles.away();
    expect(away.map(({ fileName }) => fileName)).toEqual(['sag-fil2.age']);
    const file = new TextEncoder().encode(saved(2));
    expect(await house.ports.caseFiles.takeIn(file)).toEqual({ kind: 'returned', stream: stream.id });
  }, 90_000);

  it('does not take a file from before for the one that was saved just now, also when the page was left', async () => {
    const { house } = await aFinishedCase(30);
    await press(house, panel.open);
    await heading(leaving.title);
    await press(house, leaving.save);
    await press(house, words.toCase);
    await heading('Asp');
    await press(house, panel.open);
    await heading(leaving.title);
    expect(screen.queryByRole('button', { name: leaving.check })).toBeNull();
    await press(house, leaving.save);
    await choose(house, leaving.file, saved(1));
    await press(house, leaving.check);
    expect(await screen.findByText(leaving.savedBefore('sag-fil2.age'))).toBeDefined();
    expect(screen.queryByRole('button', { name: leaving.go })).toBeNull();
  }, 90_000);
});

describe('a case that is not here any more', () => {
  it.each(['Samarbejde', 'Notater', 'Støttende samtale'])(
    'is said to be gone by every room (%s): nothing is begun in it, and the way leads home',
    async (way) => {
      const house = await onTheCase();
      const drafts = (await house.ports.drafts.list()).length;
      await house.ports.caseFiles.erase(stream.id);
      await press(house, way);
      await heading(words.absent.title);
      expect((await house.ports.drafts.list()).length).toBe(drafts);
      expect(screen.queryByText('Asp')).toBeNull();
      await press(house, leaving.onward);
      await heading('I dag');
    },
    60_000,
  );
});

describe('erasing a case', () => {
  it('is for a lead: everybody else is told who can, and nothing is asked', async () => {
    const house = await onTheCase();
    await press(house, panel.erase);
    await heading(erasing.title);
    expect(screen.getByText(erasing.onlyLead)).toBeDefined();
    expect(screen.queryByRole('button', { name: erasing.do })).toBeNull();
    await press(house, 'Tilbage');
    await heading('Asp');
  }, 60_000);

  it('asks for a reason and the words, and then takes the case off every list', async () => {
    const house = await onTheCase();
    await house.ports.cases.sign({
      stream: await house.ports.vault.team(),
      unsigned: [
        signed('staffMember', {
          person: 'person-1',
          name: 'KL',
          roles: ['keyStaff', 'lead'],
          competences: [],
        }),
      ],
      summarise: () => ({}),
      draft: null,
    });
    await press(house, 'Lås');
    await house.user.type(await screen.findByLabelText('Adgangssætning'), 'seks rolige ord til en prøve');
    await press(house, 'Lås op');
    await heading('I dag');
    await find(house);
    await press(house, panel.erase);
    await heading(erasing.title);
    await press(house, erasing.do);
    expect(await screen.findByText(erasing.whyMissing)).toBeDefined();
    expect(screen.getByText(erasing.wrong(erasing.word))).toBeDefined();
    expect((await house.ports.cases.read(stream)).entries.length).toBeGreaterThan(0);
    await house.user.click(screen.getByRole('radio', { name: erasing.reason.wrongPerson }));
    await house.user.type(screen.getByLabelText(erasing.type(erasing.word)), erasing.word);
    await press(house, erasing.do);
    await heading(erasing.done);
    await press(house, leaving.onward);
    await heading('I dag');
    expect(screen.queryByText('Asp')).toBeNull();
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    expect(entries.map(({ body }) => body)).toContainEqual({
      act: 'caseErased',
      subject: stream.id,
      detail: 'wrongPerson',
    });
  }, 90_000);
});
