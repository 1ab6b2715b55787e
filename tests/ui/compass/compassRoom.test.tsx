// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CompassBody } from '../../../src/entries/bodies/compass.ts';
import type { Unsigned } from '../../../src/entries/entry.ts';
import { starterDimensions, type CompassAnswer } from '../../../src/model/compass/compassDimensions.ts';
import { starterCompassDa } from '../../../src/model/compass/starterCompass.da.ts';
import { starterNamesDa } from '../../../src/model/compass/starterNames.da.ts';
import { caseRoom } from '../../../src/text/rooms/case.da.ts';
import { compassRoom as words } from '../../../src/text/rooms/compass.da.ts';
import { shutPart } from '../../../src/text/rooms/shutPart.da.ts';
import { safetyTalkRoom } from '../../../src/text/rooms/safetyTalk.da.ts';
import { onTheCase, signed, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const aCompass = (onDay: string, value: CompassAnswer, more: Partial<CompassBody> = {}): Unsigned =>
  signed('compass', {
    onDay,
    filledBy: 'staffWithCitizen',
    setVersion: 'starter',
    dimensions: starterDimensions.map((id) => ({
      id,
      text: starterNamesDa[id],
      value: id === 'housing' ? '8' : value,
      goal: id === 'housing' ? 'maintain' : 'develop',
    })),
    ...more,
  });

async function inTheRoom(more: readonly Unsigned[] = []) {
  const house = await onTheCase([...told, ...more]);
  await press(house, caseRoom.rooms.compass);
  await heading(words.title);
  return house;
}
const table = () => screen.getByRole('table');
const cellsOf = (name: string) =>
  within(within(table()).getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the room of the change compass', () => {
  it('says what comes and how to begin while nothing is filled, and that the set is a suggestion', async () => {
    await inTheRoom();
    expect(screen.getByText(words.none)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.together })).toBeTruthy();
    expect(screen.getByRole('button', { name: words.alone })).toBeTruthy();
    expect(screen.getByText(words.suggestion)).toBeTruthy();
    expect(screen.getByText(words.withPlan)).toBeTruthy();
  });

  it('says the same in picture and table, and calls what was kept a success', async () => {
    const house = await inTheRoom([aCompass('2026-10-01', '4'), aCompass('2026-11-01', '6')]);
    const section = screen.getByRole('region', { name: words.filledBy.staffWithCitizen });
    expect(within(section).getByRole('img')).toBeTruthy();
    await press(house, words.overTime.showTable);
    expect(cellsOf(starterNamesDa.economy)).toEqual(['6', '4', 'Det skal blive bedre']);
    expect(cellsOf(starterNamesDa.housing).slice(0, 2)).toEqual(['8', '8']);
    expect(section.textContent).toContain(`8 begge gange. ${words.changes.kept}`);
    expect(section.textContent).toContain(`Fra 4 til 6. ${words.changes.forward}`);
  });

  it('shows no sum and no mean, and no number that nobody gave', async () => {
    await inTheRoom([aCompass('2026-10-01', '3'), aCompass('2026-11-01', '6')]);
    const main = screen.getByRole('main');
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const numbers: string[] = [];
    while (texts.nextNode() !== null)
      numbers.push(
        ...((texts.currentNode.textContent ?? '')
          .replaceAll(/\d{2}\.\d{2}\.\d{4}/g, ' ')
          .match(/\d+(?:[.,]\d+)?/g) ?? []),
      );
    // 3, 6 and 8 were given; the rings say 1, 4, 7 and 10.
    expect([...new Set(numbers)].sort()).toEqual(['1', '10', '3', '4', '6', '7', '8']);
    expect(main.textContent).not.toMatch(/gennemsnit|i alt|samlet|sum\b/iu);
  });

  it('keeps the citizen’s own apart, and keeps parts that are no longer in the set in sight', async () => {
    const own = { id: 'own-1', text: 'Fritid', value: '5' } as const;
    const house = await inTheRoom([
      aCompass('2026-10-01', '4', { filledBy: 'citizenAlone', setVersion: 'gone', dimensions: [own] }),
      aCompass('2026-11-01', 'notRelevant', { filledBy: 'citizenAlone' }),
      aCompass('2026-11-01', '6'),
    ]);
    const citizen = screen.getByRole('region', { name: words.filledBy.citizenAlone });
    expect(citizen.textContent).toContain(words.changes.cannot);
    await house.user.click(within(citizen).getByRole('button', { name: words.overTime.showTable }));
    const rows = within(citizen).getAllByRole('row', { hidden: true });
    const row = rows.find((one) => one.textContent.includes('Fritid'));
    expect(row?.textContent).toContain(words.overTime.none);
    expect(citizen.textContent).toContain('Passer ikke på mit liv');
  });
});

describe('the citizen’s own view', () => {
  async function handedOver() {
    const house = await inTheRoom();
    await press(house, words.alone);
    await heading(words.handOver.title);
    await press(house, words.handOver.begin);
    await heading(words.citizen.title);
    return house;
  }

  it('is shown once the vault has let go of everything but its draft, with two keys and no way on', async () => {
    const house = await handedOver();
    const [draft] = await house.ports.drafts.list();
    expect(house.ports.vault.narrowedTo()).toBe(draft?.id);
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    expect(entries.at(-1)?.body).toMatchObject({ act: 'citizenView' });
    expect(screen.queryByRole('banner')).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(document.body.textContent).not.toContain('Asp');
    await press(house, words.citizen.begin);
    await heading(starterCompassDa.safety.name);
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Skjul (F9)', 'Akut fare', words.citizen.next, words.citizen.stop]);
    expect(screen.getByText(`4: ${starterCompassDa.safety.anchors[4]}`)).toBeTruthy();
  });

  it('keeps each answer, and ends on the lock screen when the citizen is done', async () => {
    const house = await handedOver();
    await press(house, words.citizen.begin);
    await house.user.click(await screen.findByRole('radio', { name: '4' }));
    await press(house, words.citizen.stop);
    await press(house, words.citizen.done.finish);
    await heading('Lås op');
    expect(house.ports.vault.narrowedTo()).toBeNull();
    const [draft] = await house.ports.drafts.list();
    expect(draft?.info.givens['filledBy']).toBe('citizenAlone');
    expect(draft?.values['dimensions/safety/value']).toBe('4');
  });

  it('ends on the lock screen when the browser is asked to go back or elsewhere', async () => {
    const house = await handedOver();
    await act(async () => dispatchEvent(new PopStateEvent('popstate')));
    await heading('Lås op');
    house.unmount();
    await handedOver();
    await act(async () => {
      location.hash = '#typed1';
      dispatchEvent(new Event('hashchange'));
    });
    await heading('Lås op');
  });

  it('hides with one key, and nothing leads back', async () => {
    const house = await handedOver();
    await house.user.keyboard('{Escape}');
    await heading(words.citizen.title);
    await house.user.keyboard('{F9}');
    await heading('Ny fane');
    await press(house, 'Fortsæt');
    await heading('Lås op');
  });

  it('is not left before the last answer is kept, and says so', async () => {
    const house = await handedOver();
    await press(house, words.citizen.begin);
    house.ports.drafts.breakWith('diskFull');
    await house.user.click(await screen.findByRole('radio', { name: '7' }));
    expect(await screen.findByText(words.citizen.notSaved)).toBeTruthy();
    await press(house, words.citizen.stop);
    await press(house, words.citizen.done.finish);
    await heading(words.citizen.done.title);
    house.ports.drafts.mend();
    await press(house, words.citizen.done.finish);
    await heading('Lås op');
    expect((await house.ports.drafts.list())[0]?.values['dimensions/safety/value']).toBe('7');
  });

  it('hands nothing over when the vault could not let go', async () => {
    const house = await inTheRoom();
    await press(house, words.alone);
    Object.assign(house.ports.vault, { narrowTo: () => Promise.reject(new Error('no')) });
    await press(house, words.handOver.begin);
    expect(await screen.findByText(words.handOver.failed)).toBeTruthy();
    await heading(words.handOver.title);
  });
});

it('the safety conversation is read aloud on one page, and on paper only after it was seen', async () => {
  const house = await onTheCase([
    ...told,
    signed('safetyConversation', {
      onDay: '2026-11-01',
      worries: 'At han finder mig.',
      mustHappen: [{ id: 'a', what: 'Ny kode', who: 'AB', when: 'i dag' }],
      safety: '3',
    }),
  ]);
  await press(house, caseRoom.rooms.safetyTalk);
  await heading(safetyTalkRoom.title);
  const { textContent } = screen.getByRole('main');
  for (const part of ['At han finder mig.', 'Ny kode', 'AB · i dag', safetyTalkRoom.nothing])
    expect(textContent).toContain(part);
  expect(textContent).toContain('3 (0 er slet ikke tryg, 10 er helt tryg)');
  expect(textContent).not.toContain('Asp');
  await press(house, safetyTalkRoom.toPaper);
  await heading(safetyTalkRoom.paperTitle);
  expect(screen.getByText(safetyTalkRoom.paperLead)).toBeTruthy();
});

it('says before the citizen writes that it cannot be signed by who holds no key of the case file', async () => {
  const house = await onTheCase(told);
  house.ports.cases.shut({ closedTo: ['caseFile'], notToSign: ['caseFile'] });
  await press(house, caseRoom.rooms.compass);
  await heading(words.title);
  expect(await screen.findByText(shutPart.title, {}, { timeout: 20_000 })).toBeTruthy();
});
