import { screen } from '@testing-library/react';
import { basedOnNothing, type AnyEntry, type Unsigned } from '../../../src/entries/entry.ts';
import { asDeviceId, asEntryId, asInstant, asPersonId } from '../../../src/entries/ids.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { exchange } from '../../../src/text/rooms/exchange.da.ts';
import type { ExchangedStream, ExchangePreview } from '../../../src/ui/exchange/exchangePort.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

export type House = Awaited<ReturnType<typeof movedIn>>;
export const bo = asPersonId('person-BB');

export const evaluated = (level: 'elevated' | 'high', why: string): Unsigned =>
  signed('riskEvaluation', { level, why, nextOn: '2026-11-24' });

/** A key worker with the case »Asp«, and a colleague, Bo Bro, who works on a machine of his own. */
export async function besideBo(entries: readonly Unsigned[] = told): Promise<House> {
  const house = await movedIn();
  const { cases, staff, vault } = house.ports;
  await cases.sign({ stream, unsigned: entries, summarise, draft: null });
  await staff.allow(memoryPassphrase, 'colleague');
  await staff.add({ label: 'BB', passphrase: 'x', access: { opens: [], makes: [], lead: false } });
  await cases.sign({
    stream: await vault.team(),
    unsigned: [
      {
        kind: 'staffMember',
        body: { person: bo, name: 'Bo Bro', roles: ['keyStaff'], competences: [] },
        role: 'keyStaff',
        basedOn: basedOnNothing,
        rendered: { text: 'Bo Bro', language: 'da' },
      },
    ],
    summarise: () => ({}),
    draft: null,
  });
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  // The team is read anew with every setting that is signed.
  await house.user.click(screen.getByRole('radio', { name: 'English' }));
  await heading('Settings');
  await house.user.click(screen.getByRole('radio', { name: 'Dansk' }));
  await heading('Indstillinger');
  await press(house, exchange.title);
  await heading(exchange.title);
  return house;
}

/** What Bo signed on his machine at the same time: an evaluation of his own, resting on what the first rests on. */
export function onBosMachine(mine: AnyEntry, level: 'elevated' | 'high', why: string): AnyEntry {
  return {
    ...mine,
    id: asEntryId('entry-from-bo'),
    author: { ...mine.author, person: bo },
    device: asDeviceId('device-of-bo'),
    body: { ...(mine.body as object), level, why },
  };
}

/** Bo's file: what it brings of which streams, as the store would preview it; taken in, the case has it. */
export function fileFromBo(
  house: House,
  streams: readonly ExchangedStream[],
  more: Partial<ExchangePreview> = {},
) {
  const { exchange: port, cases } = house.ports;
  const taken: string[] = [];
  port.preview = async () => ({
    kind: 'preview',
    token: 'token-1',
    madeBy: bo,
    madeAt: asInstant('2026-11-23T08:15:00.000+01:00'),
    people: [],
    streams,
    erases: [],
    ...more,
  });
  port.takeIn = async (token) => {
    taken.push(token);
    for (const one of streams) for (const entry of one.fresh) cases.arrive(one.stream, entry);
    const news = streams.filter(({ fresh, sealed }) => fresh.length + sealed > 0);
    port.last = async () =>
      news.map((one) => ({
        stream: one.stream,
        from: bo,
        madeAt: asInstant('2026-11-23T08:15:00.000+01:00'),
        takenAt: asInstant('2026-11-23T10:42:00.000+01:00'),
      }));
    return { kind: 'taken', streams: news.map((one) => one.stream), fresh: news.length };
  };
  return { taken };
}

/** To the preview of whatever lies in the file. */
export async function look(house: House) {
  await press(house, exchange.receiveTitle);
  await heading(exchange.receive.title);
  await house.user.upload(screen.getByLabelText(exchange.receive.file), new File(['x'], 'fil-abcd.age'));
  await press(house, exchange.receive.look);
}
