// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MeasureBody } from '../../../src/entries/bodies/measure.ts';
import type { Unsigned } from '../../../src/entries/entry.ts';
import { caseRoom } from '../../../src/text/rooms/case.da.ts';
import { measuresRoom as words } from '../../../src/text/rooms/measures.da.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { onTheCase, signed, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const base = {
  onDay: '2026-11-02',
  moment: 'start',
  filledBy: 'staffWithCitizen',
  inPrivate: 'confirmed',
} as const;
const who5 = (each: string, more: Partial<MeasureBody> = {}) =>
  signed('measure', {
    ...base,
    pack: 'who5',
    version: '1998',
    answers: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`who5.${String(at)}`, each])),
    ...more,
  });
const safety = (answer: string, more: Partial<MeasureBody> = {}) =>
  signed('measure', { ...base, pack: 'safety', version: '2026', answers: { 'safety.1': answer }, ...more });
const middle = { onDay: '2026-11-20', moment: 'middle' } as const;
const some = [who5('1'), safety('3'), who5('3', middle), safety('refused', middle)];

async function inTheRoom(more: readonly Unsigned[] = []) {
  const house = await onTheCase([...told, ...more]);
  await press(house, caseRoom.rooms.measures);
  await heading(words.title);
  return house;
}
const rowsOf = (title: string) =>
  within(screen.getByRole('table', { name: words.table(title) }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('the room of measures', () => {
  it('says what comes here and how to begin, and what is to be had in no Danish', async () => {
    const house = await inTheRoom();
    expect(screen.getByText(words.empty)).toBeTruthy();
    const offers = screen.getByRole('region', { name: words.byChoice });
    expect(offers.textContent).toContain(words.unavailable('ITQ'));
    await press(house, `ITQ: ${words.inOther}`);
    await heading('Før I begynder');
    expect(await screen.findByText(words.care)).toBeTruthy();
    expect(await screen.findByText(words.careViolence)).toBeTruthy();
  });

  it('shows each series as a picture with its table: the change in words and shape, refused as refused', async () => {
    const house = await inTheRoom(some);
    const picture = screen.getByRole('img', { name: words.picture('WHO-5') });
    expect(picture.textContent).toContain('60 ▲');
    expect(picture.textContent).toContain('S');
    await press(house, words.showTable);
    expect(rowsOf('WHO-5')).toEqual([
      `02.11.2026Start20trivslen er meget lav lige nu${words.noChange}`,
      `20.11.2026Midtvejs60over skemaets grænse for lav trivsel${words.changes.better}`,
    ]);
    expect(rowsOf('Hvor tryg er du lige nu?')).toEqual([
      '02.11.2026Start3',
      `20.11.2026Midtvejs${words.none.refusedToAnswer}`,
    ]);
  });

  it('reads the last answers in words, with the manual’s line and how sure it is, and never as safe', async () => {
    await inTheRoom(some);
    const last = screen.getByRole('region', { name: words.result.title });
    expect(last.textContent).toContain(words.result.number('60', '0', '100'));
    expect(last.textContent).toContain('Topp 2015');
    expect(last.textContent).toContain(words.result.notADiagnosis);
    expect(screen.getByRole('main').textContent).not.toMatch(/positiv|negativ|ingen fare|er sikker/i);
    // A low answer of before stands until a number says otherwise: refusing is none.
    expect(screen.getAllByText(words.lowSafety).length).toBeGreaterThan(0);
  });

  it('prints through the browser, and notes it', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const house = await inTheRoom(some);
    await press(house, words.print);
    expect(print).toHaveBeenCalledOnce();
    await vi.waitFor(async () => {
      const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
      expect(entries.map(({ body }) => Object(body).act)).toContain('measuresPrinted');
    });
    vi.unstubAllGlobals();
  });
});

describe('while the citizen looks on', () => {
  it('shows no measure, and no way to them from the case page', async () => {
    const house = await inTheRoom(some);
    await press(house, 'I samtale');
    expect(screen.getByText(words.hidden)).toBeTruthy();
    expect(screen.queryAllByRole('img')).toEqual([]);
    expect(screen.queryByRole('region', { name: words.result.title })).toBeNull();
    await press(house, words.back);
    await heading('Asp');
    expect(screen.queryByRole('button', { name: caseRoom.rooms.measures })).toBeNull();
  });
});

describe('the case page', () => {
  it('suggests the first measure and locks nothing; once it is taken, no more', async () => {
    const house = await onTheCase();
    const hint = screen.getByRole('region', { name: words.suggestedTitle });
    expect(hint.textContent).toContain(words.notALock);
    await house.user.click(within(hint).getByRole('button', { name: words.short }));
    await heading('Før I begynder');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Ved start/ }).checked).toBe(true);
  });

  it('has no suggestion once the first is taken', async () => {
    await onTheCase([...told, ...some]);
    expect(screen.queryByRole('region', { name: words.suggestedTitle })).toBeNull();
  });

  it('says first that thoughts of suicide were told of, and leads to writing what was done', async () => {
    const house = await onTheCase([...told, who5('1', { attention: ['who5.1'] })]);
    const now = screen.getByRole('region', { name: caseRoom.nowTitle });
    expect(now.textContent).toContain(reasonsDa.thoughtsOfSuicideTold({ on: '2026-11-23' }));
    await house.user.click(within(now).getByRole('button', { name: caseRoom.begin }));
    await heading('Hvad ser du, og hvad er gjort?');
  });
});
