// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { correction as words } from '../../../src/text/rooms/correction.da.ts';
import { onTheCase, signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

describe('correcting what was signed', () => {
  it('signs a new entry beside the old one, which stays as it was', async () => {
    const house = await onTheCase([
      ...told,
      signed('ownWords', { words: 'Han sagde tirsdag', onDay: '2026-11-20' }),
    ]);
    const before = (await house.ports.cases.read(stream)).entries;
    await press(house, words.openIn('ownWords'));
    await heading(words.title);
    await press(house, words.begin);
    expect(await screen.findByText(words.whyMissing)).toBeDefined();
    await house.user.click(screen.getByRole('radio', { name: words.reason.writtenWrong }));
    await press(house, words.begin);
    const field = await screen.findByDisplayValue('Han sagde tirsdag', undefined, { timeout: 20_000 });
    expect(screen.getByRole('region', { name: words.frame }).textContent).toContain('ownWords');
    await house.user.clear(field);
    await house.user.type(field, 'Han sagde onsdag');
    await press(house, 'Videre');
    await press(house, 'Underskriv');
    await heading('Asp');
    const after = (await house.ports.cases.read(stream)).entries;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({
      kind: 'ownWords',
      amends: before.at(-1)?.id,
      body: { words: 'Han sagde onsdag', onDay: '2026-11-20' },
    });
    expect(after.at(-1)?.rendered.text).toContain(words.note('23.11.2026', words.reason.writtenWrong));
    expect(
      within(screen.getByRole('region', { name: 'Tidslinje' })).getByText(words.not.correctedLater),
    ).toBeDefined();
  }, 60_000);

  it('opens a correction that was left, and never by the way of new work', async () => {
    const house = await onTheCase([
      ...told,
      signed('ownWords', { words: 'Han sagde tirsdag', onDay: '2026-11-20' }),
    ]);
    await press(house, words.openIn('ownWords'));
    await house.user.click(await screen.findByRole('radio', { name: words.reason.writtenWrong }));
    await press(house, words.begin);
    await screen.findByDisplayValue('Han sagde tirsdag', undefined, { timeout: 20_000 });
    await press(house, 'Lad stå til senere');
    await heading('Asp');
    await press(house, words.openIn('ownWords'));
    await press(house, words.goOn);
    expect(
      await screen.findByDisplayValue('Han sagde tirsdag', undefined, { timeout: 20_000 }),
    ).toBeDefined();
    await press(house, 'Lad stå til senere');
    await heading('Asp');
    await press(house, 'Med borgerens egne ord');
    expect(screen.queryByText('Du har en kladde til dette')).toBeNull();
    expect(screen.queryByDisplayValue('Han sagde tirsdag')).toBeNull();
  }, 60_000);

  it('says of an evaluation that it is made again', async () => {
    await onTheCase([
      ...told,
      signed('riskEvaluation', { safety: '6', level: 'elevated', why: 'x', nextOn: '2026-12-01' }),
    ]);
    const timeline = within(screen.getByRole('region', { name: 'Tidslinje' }));
    expect(timeline.getByText(words.not.judgement)).toBeDefined();
    expect(timeline.queryByRole('button', { name: words.openIn('riskEvaluation') })).toBeNull();
  }, 60_000);
});
