// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchange } from '../../../src/text/rooms/exchange.da.ts';
import { stream } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';
import { besideBo, bo, type House } from './twoMachines.tsx';

const words = exchange.send;
const tick = (house: House, name: string | RegExp) =>
  house.user.click(screen.getByRole('checkbox', { name }));
async function sending() {
  const house = await besideBo();
  const asked: { readonly streams: readonly { id: string }[]; readonly to: readonly string[] }[] = [];
  house.ports.exchange.pack = async (request) => {
    asked.push(request);
    return { fileName: 'fil-abcdefgh.age', bytes: new Uint8Array([1]) };
  };
  return { house, asked };
}
const toSend = async (house: House) => {
  await press(house, exchange.sendTitle);
  await heading(words.title);
};

describe('sending cases to colleagues', () => {
  // This browser's twin would follow the link to the file instead of saving it.
  beforeEach(() => void vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('says who opens what, what comes along and what stays, and saves a file with a neutral name', async () => {
    const { house, asked } = await sending();
    const { drafts, staff } = house.ports;
    const access = staff.access.bind(staff);
    staff.access = async (one) => {
      const { people, ...rest } = await access(one);
      return { ...rest, people: people.map((each) => ({ ...each, opens: [...each.opens, 'audit'] })) };
    };
    await drafts.begin({
      step: 'supportiveTalk',
      stream: stream.id,
      givens: {},
      startedAt: house.ports.clock.now().instant,
    });
    await toSend(house);
    await press(house, words.save);
    expect(screen.getAllByText(words.casesMissing).length).toBeGreaterThan(0);
    expect(screen.getAllByText(words.peopleMissing).length).toBeGreaterThan(0);
    await house.user.type(screen.getByLabelText(words.search), 'as');
    await tick(house, 'Asp');
    expect(
      await screen.findByText(/Åbner: dæknavn, sikker kontakt og fare; .* Nøgle: abcd efgh/),
    ).toBeTruthy();
    // The log does not travel: no reader is said to open it, and it stands among what stays.
    expect(screen.queryByText(/Åbner: .*hvem der har set hvad/i)).toBeNull();
    expect(screen.getByText(words.others)).toBeTruthy();
    expect(screen.getByText(words.draftsHere(1))).toBeTruthy();
    expect(screen.getByText(words.drafts)).toBeTruthy();
    await tick(house, 'Bo Bro');
    await press(house, words.save);
    await heading(words.saved('fil-abcdefgh.age'));
    expect(asked).toEqual([{ streams: [stream], to: [bo] }]);
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    const line = entries.map(({ body }) => body as { act: string }).find(({ act }) => act === 'exchangeOut');
    expect(line).toEqual({ act: 'exchangeOut', subject: stream.id, detail: bo });
  }, 60_000);

  it('cannot choose a colleague the case is closed to, and says so', async () => {
    const { house, asked } = await sending();
    await house.ports.staff.close(stream.id, bo);
    await toSend(house);
    await tick(house, 'Bo Bro');
    await tick(house, 'Asp');
    expect(await screen.findByText(words.closed('Bo Bro', 'Asp'))).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Bo Bro' })).toBeNull();
    await press(house, words.save);
    expect(screen.getAllByText(words.peopleMissing).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  }, 60_000);

  it('saves a file with the office’s own pages alone, with a tick where there are cases to choose from', async () => {
    const { house, asked } = await sending();
    await toSend(house);
    await tick(house, 'Bo Bro');
    await press(house, words.save);
    expect(screen.getAllByText(words.casesMissing).length).toBeGreaterThan(0);
    await tick(house, words.officeOnly);
    expect(screen.queryByText(words.withCases)).toBeNull();
    expect(screen.getByText(words.with[0] ?? '')).toBeTruthy();
    await press(house, words.save);
    await heading(words.saved('fil-abcdefgh.age'));
    expect(asked).toEqual([{ streams: [], to: [bo] }]);
  }, 60_000);

  it('saves a file with the office’s own pages where no case is left, as after an erasing', async () => {
    const { house, asked } = await sending();
    // The store lists no stream of the office among the cases.
    house.ports.cases.summaries = async () => [];
    await toSend(house);
    expect(screen.getByText(words.noCases)).toBeTruthy();
    expect(screen.queryByLabelText(words.search)).toBeNull();
    await tick(house, 'Bo Bro');
    await press(house, words.save);
    await heading(words.saved('fil-abcdefgh.age'));
    expect(asked).toEqual([{ streams: [], to: [bo] }]);
  }, 60_000);

  it('keeps what was chosen when it did not succeed', async () => {
    const { house } = await sending();
    house.ports.exchange.pack = async () => {
      throw new Error('no');
    };
    await toSend(house);
    await tick(house, 'Asp');
    await tick(house, 'Bo Bro');
    await screen.findByText(/Åbner: /);
    await press(house, words.save);
    expect((await screen.findByRole('alert')).textContent).toContain(words.failed);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Bo Bro' }).checked).toBe(true);
  }, 60_000);
});
