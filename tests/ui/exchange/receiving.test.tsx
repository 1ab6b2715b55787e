// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { asDeviceId, asEntryId, asInstant, asStreamId } from '../../../src/entries/ids.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { exchange } from '../../../src/text/rooms/exchange.da.ts';
import { handover as caseWords } from '../../../src/text/rooms/handover.da.ts';
import { kindsDa } from '../../../src/text/kinds.da.ts';
import { riskLevelsDa } from '../../../src/model/riskLevels.da.ts';
import { signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';
import { bo, besideBo, evaluated, fileFromBo, look, onBosMachine, type House } from './twoMachines.tsx';

const words = exchange.receive;
const mine = [...told, evaluated('elevated', 'Hun kontrollerer ham.')];
const entriesOf = async (house: House): Promise<readonly AnyEntry[]> =>
  (await house.ports.cases.read(stream)).entries;

async function withTwoEvaluations() {
  const house = await besideBo(mine);
  const here = await entriesOf(house);
  const last = here.at(-1) as AnyEntry;
  const theirs = onBosMachine(last, 'high', 'Trusler i går.');
  const file = fileFromBo(house, [
    { stream, fresh: [theirs], here: here.slice(0, -1), sealed: 2, erased: false },
  ]);
  await look(house);
  await heading(words.previewTitle);
  return { house, file };
}

describe('a file from a colleague', () => {
  it('is shown before anything is written: from whom, made when, what is new, what stays closed', async () => {
    const { house, file } = await withTwoEvaluations();
    expect(screen.getByText('Fra Bo Bro. Lavet 23. november 2026 kl. 08.15.')).toBeTruthy();
    const asp = within(screen.getByRole('region', { name: 'Asp' }));
    const news = within(asp.getByRole('table', { name: words.whatNew('Asp') }));
    expect(news.getByRole('row', { name: /Risikovurdering.*23\.11\.2026.*Bo Bro/ })).toBeTruthy();
    expect(news.queryByText(/Trusler/)).toBeNull();
    expect(asp.getByText(words.sealed(2))).toBeTruthy();
    expect(file.taken).toEqual([]);
    expect(await entriesOf(house)).toHaveLength(mine.length);
    await press(house, words.cancel);
    await heading(words.title);
    expect(file.taken).toEqual([]);
  }, 60_000);

  it('shows two evaluations that were signed apart beside each other, and merges with one press', async () => {
    const { house, file } = await withTwoEvaluations();
    expect(screen.getByText(exchange.apart.title(kindsDa.riskEvaluation))).toBeTruthy();
    const sides = within(screen.getByRole('table', { name: exchange.apart.caption }));
    const row = (name: string) => sides.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(row(exchange.apart.row.level).textContent).toContain(riskLevelsDa.elevated.short);
    expect(row(exchange.apart.row.level).textContent).toContain(riskLevelsDa.high.short);
    expect(row(exchange.apart.row.why).textContent).toContain('Trusler i går.');
    expect(sides.getByRole('columnheader', { name: /Bo Bro/ })).toBeTruthy();
    await press(house, words.merge);
    await heading(words.taken);
    expect(file.taken).toEqual(['token-1']);
    expect(screen.getByText(/Det nye er som på 23\. november 2026 kl\. 08\.15 hos Bo Bro/)).toBeTruthy();
    await press(house, words.open('Asp'));
    await heading('Asp');
    const beside = within(await screen.findByRole('region', { name: exchange.here.label }));
    expect(await beside.findByText(/Nyt fra Bo Bro, som på 23\. november 2026/)).toBeTruthy();
    expect(beside.getByText(/Begge står/)).toBeTruthy();
    expect(beside.getByText(/^Høj · Bo Bro/)).toBeTruthy();
    await press(house, exchange.apart.compare);
    await heading('Risikovurderinger over tid');
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    expect(entries.map(({ body }) => (body as { act: string }).act)).toContain('exchangeIn');
  }, 90_000);

  it('says when there is nothing new, when a case was erased here, and what would be erased', async () => {
    const house = await besideBo(mine);
    const here = await entriesOf(house);
    fileFromBo(house, [{ stream, fresh: [], here, sealed: 0, erased: false }]);
    await look(house);
    expect(await screen.findByText(words.nothingNew)).toBeTruthy();
    await press(house, words.cancel);
    fileFromBo(house, [{ stream, fresh: [], here: [], sealed: 0, erased: true }], { erases: [stream] });
    await house.user.upload(screen.getByLabelText(words.file), new File(['x'], 'fil.age'));
    await press(house, words.look);
    expect(await screen.findByText(words.erased)).toBeTruthy();
    expect(screen.getByText(words.erases('Asp'))).toBeTruthy();
  }, 60_000);

  it('does not say of a case that was erased here that all of it is here, nor that it lacks a cover word', async () => {
    const house = await besideBo(mine);
    fileFromBo(house, [{ stream, fresh: [], here: [], sealed: 0, erased: true }]);
    await look(house);
    const panel = within(await screen.findByRole('region', { name: words.erasedCase }));
    expect(panel.getByText(words.erased)).toBeTruthy();
    expect(screen.getByText(words.nothingTaken)).toBeTruthy();
    expect(screen.queryByText(words.nothingNew)).toBeNull();
    expect(screen.queryByText(exchange.noAlias)).toBeNull();
  }, 60_000);
});

describe('after a file with nothing new', () => {
  it.each([true, false])(
    'says so, and whether what is here is newer than the file (%s)',
    async (newer) => {
      const house = await besideBo(mine);
      const here = await entriesOf(house);
      const madeAt = asInstant('2026-11-24T08:15:00.000+01:00');
      fileFromBo(
        house,
        [{ stream, fresh: [], here: here.slice(0, -1), sealed: 0, erased: false }],
        newer ? {} : { madeAt },
      );
      await look(house);
      await press(house, words.merge);
      await heading(words.taken);
      expect(
        screen.getByText(/^Der kom ikke noget nyt med filen fra Bo Bro, lavet 2\d\. november/),
      ).toBeTruthy();
      expect(screen.queryByText(/Det nye er som på/)).toBeNull();
      expect(screen.queryByText(words.newerHere) !== null).toBe(newer);
    },
    60_000,
  );
});

/** What the log says of looks at files. */
const looksInLog = async ({ ports }: House): Promise<readonly unknown[]> =>
  (await ports.cases.read(await ports.vault.audit())).entries
    .map(({ body }) => body)
    .filter((body) => (body as { act: string }).act === 'exchangeSeen');

describe('looking at a file', () => {
  it('is one line in the log for each case of which something is shown, also one that is not here yet', async () => {
    const house = await besideBo(mine);
    const here = await entriesOf(house);
    const theirs = onBosMachine(here.at(-1) as AnyEntry, 'high', 'Trusler i går.');
    const caseNamed = (id: string) => ({ ...stream, id: asStreamId(id) });
    const [unknown, nothingNew, erased] = ['case-new', 'case-same', 'case-erased'].map(caseNamed);
    if (unknown === undefined || nothingNew === undefined || erased === undefined) throw new Error('no case');
    const open = { sealed: 0, erased: false };
    const file = fileFromBo(house, [
      { ...open, stream, fresh: [theirs], here: here.slice(0, -1) },
      { ...open, stream: unknown, fresh: here, here: [] },
      { ...open, stream: nothingNew, fresh: [], here: [] },
      { stream: erased, fresh: here, here: [], sealed: 0, erased: true },
    ]);
    await look(house);
    await heading(words.previewTitle);
    const looks = [stream, unknown].map(({ id }) => ({ act: 'exchangeSeen', subject: id }));
    expect(await looksInLog(house)).toEqual(looks);
    for (const note of screen.getAllByText(exchange.apart.read)) await house.user.click(note);
    await press(house, words.cancel);
    await heading(words.title);
    expect(await looksInLog(house)).toEqual(looks);
    expect(file.taken).toEqual([]);
    // Looked at once more it is a look of its own.
    await house.user.upload(screen.getByLabelText(words.file), new File(['x'], 'fil.age'));
    await press(house, words.look);
    await heading(words.previewTitle);
    expect(await looksInLog(house)).toEqual([...looks, ...looks]);
  }, 60_000);

  it('is noted before a word is shown, and shown all the same where the line cannot be written', async () => {
    const house = await besideBo(mine);
    const here = await entriesOf(house);
    const theirs = onBosMachine(here.at(-1) as AnyEntry, 'high', 'Trusler i går.');
    fileFromBo(house, [{ stream, fresh: [theirs], here: here.slice(0, -1), sealed: 0, erased: false }]);
    const { cases } = house.ports;
    const sign = cases.sign.bind(cases);
    let fails: (() => void) | null = null;
    cases.sign = () =>
      new Promise((_resolve, reject) => {
        fails = () => reject(new Error('disk full'));
      });
    await look(house);
    await vi.waitFor(() => expect(fails).not.toBeNull());
    expect(screen.queryByText(/Trusler/)).toBeNull();
    (fails as (() => void) | null)?.();
    await heading(words.previewTitle);
    expect(screen.getByText('Trusler i går.')).toBeTruthy();
    cases.sign = sign;
    expect(await looksInLog(house)).toEqual([]);
  }, 60_000);
});

describe('a file with an answer to a handover', () => {
  it('says what the answer is, that it crossed a taking back, and who has the case with it', async () => {
    const given = signed('handover', { receiver: 'Bo Bro', receiverPerson: bo });
    const house = await besideBo([...told, given]);
    const handover = (await entriesOf(house)).at(-1)?.id ?? '';
    const takenBack = signed('handoverAnswer', { handover, answer: 'takenBack' });
    await house.ports.cases.sign({ stream, unsigned: [takenBack], summarise, draft: null });
    const here = await entriesOf(house);
    const last = here.at(-1) as AnyEntry;
    const theirs: AnyEntry = {
      ...last,
      id: asEntryId('entry-from-bo'),
      author: { ...last.author, person: bo },
      device: asDeviceId('device-of-bo'),
      at: here[0]?.at ?? last.at,
      body: { handover, answer: 'accepted', tie: 'no' },
    };
    const file = [{ stream, fresh: [theirs], here: here.slice(0, -1), sealed: 0, erased: false }];
    fileFromBo(house, file);
    await look(house);
    await heading(words.previewTitle);
    const asp = within(screen.getByRole('region', { name: 'Asp' }));
    expect(asp.getByRole('row', { name: new RegExp(`${words.handover.accepted}.*Bo Bro`) })).toBeTruthy();
    expect(asp.queryByText(kindsDa.handoverAnswer)).toBeNull();
    expect(asp.getByText(words.handover.crossed)).toBeTruthy();
    expect(asp.getByText(/^Med filen er sagen hos/)).toBeTruthy();
    await press(house, words.merge);
    await press(house, words.open('Asp'));
    await heading('Asp');
    expect(await screen.findByText(caseWords.crossed)).toBeTruthy();
  }, 60_000);
});

describe('a file that is refused', () => {
  it.each(Object.entries(words.why))(
    'is refused in plain words, and nothing is lost (%s)',
    async (why, text) => {
      const house = await besideBo();
      house.ports.exchange.preview = async () => ({ kind: 'refused', why: why as keyof typeof words.why });
      await press(house, exchange.receiveTitle);
      await press(house, words.look);
      expect(await screen.findByText(words.choose)).toBeTruthy();
      await house.user.upload(screen.getByLabelText(words.file), new File(['x'], 'fil.age'));
      await press(house, words.look);
      expect((await screen.findByRole('alert')).textContent).toContain(text);
      expect(screen.getByText(words.refused)).toBeTruthy();
      expect(screen.queryByRole('button', { name: words.merge })).toBeNull();
    },
  );

  it('after it was looked at is refused as well, and has to be looked at anew', async () => {
    const house = await besideBo(mine);
    fileFromBo(house, [{ stream, fresh: [], here: await entriesOf(house), sealed: 1, erased: false }]);
    house.ports.exchange.takeIn = async () => ({ kind: 'refused', why: 'tampered' });
    await look(house);
    await press(house, words.merge);
    expect((await screen.findByRole('alert')).textContent).toContain(words.why.tampered);
    expect(screen.queryByRole('button', { name: words.merge })).toBeNull();
  }, 60_000);
});
