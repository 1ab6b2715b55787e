// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import { summariseGroup } from '../../../src/flow/groups/summariseGroup.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { exchange } from '../../../src/text/rooms/exchange.da.ts';
import { exchangeGroups as words } from '../../../src/text/rooms/exchangeGroups.da.ts';
import { kindsDa } from '../../../src/text/kinds.da.ts';
import { aConcern, aGroup, groupPlan, listed } from '../../support/aGroupsOffice.ts';
import { stream } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';
import { besideBo, bo, fileFromBo, look, type House } from './twoMachines.tsx';

const group = aGroup();
const tick = (house: House, name: string | RegExp) =>
  house.user.click(screen.getByRole('checkbox', { name }));

/** Somebody who works on the case »Asp«, which has a place in a group. */
async function withAGroup() {
  const house = await besideBo();
  const { cases } = house.ports;
  await cases.sign({ stream, unsigned: [listed('Asp')], summarise, draft: null });
  await cases.sign({
    stream: group,
    unsigned: [groupPlan('Tirsdagsholdet')],
    summarise: (entries) => {
      const summary = summariseGroup(entries);
      return summary.group === undefined
        ? summary
        : { group: { ...summary.group, participants: [stream.id] } };
    },
    draft: null,
  });
  return house;
}

describe('groups in files between machines', () => {
  // This browser's twin would follow the link to the file instead of saving it.
  beforeEach(() => void vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('are sent with the cases of those who are in them, and the log says so', async () => {
    const house = await withAGroup();
    const asked: { readonly streams: readonly { id: string }[]; readonly to: readonly string[] }[] = [];
    house.ports.exchange.pack = async (request) => {
      asked.push(request);
      return { fileName: 'fil-abcdefgh.age', bytes: new Uint8Array([1]) };
    };
    await press(house, exchange.sendTitle);
    await heading(exchange.send.title);
    await press(house, exchange.send.save);
    expect(screen.getAllByText(words.nothingChosen).length).toBeGreaterThan(0);
    await tick(house, 'Tirsdagsholdet');
    await tick(house, 'Bo Bro');
    await screen.findByText(/Åbner: /);
    await press(house, exchange.send.save);
    await heading(exchange.send.saved('fil-abcdefgh.age'));
    expect(asked).toEqual([{ streams: [stream, group], to: [bo] }]);
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    const acts = entries.map(({ body }) => body as { act: string; subject?: string });
    expect(acts.filter(({ act }) => ['exchangeOut', 'groupOut'].includes(act))).toEqual([
      { act: 'exchangeOut', subject: stream.id, detail: bo },
      { act: 'groupOut', subject: group.id, detail: bo },
    ]);
  }, 60_000);

  it('show what is new by kind before they are merged, and a case by its cover word where nothing else opens', async () => {
    const house = await withAGroup();
    const { cases } = house.ports;
    const [concern] = await cases.sign({
      stream: aGroup(),
      unsigned: [aConcern(stream, 'HEMMELIGT')],
      summarise: () => ({}),
      draft: null,
    });
    const leaderSees = { ...stream, id: aGroup().id };
    const [place] = await cases.sign({
      stream: leaderSees,
      unsigned: [listed('Bogfinke')],
      summarise,
      draft: null,
    });
    if (concern === undefined || place === undefined) throw new Error('nothing signed');
    const author = { ...concern.author, person: asPersonId(bo) };
    fileFromBo(house, [
      { stream: group, fresh: [{ ...concern, author }], here: [], sealed: 0, erased: false },
      { stream: leaderSees, fresh: [], here: [place], sealed: 0, sheets: 1, erased: false },
    ]);
    await look(house);
    await heading(exchange.receive.previewTitle);
    const panel = within(screen.getByRole('region', { name: 'Tirsdagsholdet' }));
    const news = within(panel.getByRole('table', { name: words.whatNew('Tirsdagsholdet') }));
    expect(news.getByRole('row', { name: new RegExp(`${kindsDa.safetyConcern}.*Bo Bro`) })).toBeTruthy();
    expect(screen.queryByText(/HEMMELIGT/)).toBeNull();
    expect(within(screen.getByRole('region', { name: 'Bogfinke' })).getByText(words.sheets(1))).toBeTruthy();
    await press(house, exchange.receive.merge);
    await heading(exchange.receive.taken);
    // What is a group leader's of a case has no page of the case to open.
    expect(screen.queryByRole('button', { name: exchange.receive.open('Bogfinke') })).toBeNull();
  }, 60_000);
});
