// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { officeNumbers } from '../../../src/text/rooms/officeNumbers.da.ts';
import { change, inTheOffice } from '../office/anOffice.tsx';
import { aHouse, heading, movedIn, press } from '../shell/aHouse.tsx';

it('opens from the lock screen in one press, every number a link', async () => {
  const house = aHouse();
  await heading('Lås op');
  await press(house, 'Akut fare');
  await heading('Akut fare');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['tel:112', 'tel:1888', 'tel:+4533330047', 'tel:114', 'tel:1813']);
  expect(screen.getByRole('link', { name: /1888/ }).closest('p')?.textContent).toContain(
    'kontrollér nummeret',
  );
  expect(screen.getByRole('link', { name: /112/ }).closest('p')?.textContent).not.toContain('kontrollér');
  await press(house, 'Tilbage');
  await heading('Lås op');
});

it('shows the local duty number to one who has not unlocked', async () => {
  const house = aHouse();
  await house.ports.dutyNumbers.keep([{ label: 'Social vagt', number: '12 34 56 78' }]);
  await press(house, 'Akut fare');
  expect(
    (await screen.findByRole('link', { name: 'Ring til Social vagt, 12 34 56 78' })).getAttribute('href'),
  ).toBe('tel:12345678');
});

it('marks also a confirmed number that was last looked up more than half a year ago', async () => {
  const ports = memoryPorts({ instant: '2027-08-02T10:42:00.000+02:00' });
  const house = aHouse({ ports });
  await press(house, 'Akut fare');
  expect((await screen.findByRole('link', { name: /112/ })).closest('p')?.textContent).toContain(
    'kontrollér nummeret',
  );
});

it('marks a local number that nobody has checked for more than half a year', async () => {
  const ports = memoryPorts({ instant: '2027-08-02T10:42:00.000+02:00' });
  const number = { label: 'Social vagt', number: '12 34 56 78' };
  const said = async (checkedOn: string | null) => {
    await ports.dutyNumbers.keep([{ ...number, checkedOn }]);
    const house = aHouse({ ports });
    await press(house, 'Akut fare');
    const text = (await screen.findByRole('link', { name: /Social vagt/ })).closest('p')?.textContent;
    cleanup();
    return text;
  };
  expect(await said('2027-02-03')).toBe('Ring til Social vagt, 12 34 56 78');
  expect(await said('2027-02-02')).toContain('kontrollér nummeret, sidst kontrolleret');
  expect(await said(null)).toBe('Ring til Social vagt, 12 34 56 78 (kontrollér nummeret)');
});

it('leaves what was open as it was', async () => {
  const house = await inTheOffice({ roles: ['lead', 'keyStaff'] });
  await change(house, 'numbers');
  await press(house, officeNumbers.add);
  await house.user.type(screen.getByLabelText(officeNumbers.number), '11');
  await press(house, 'Akut fare');
  await heading('Akut fare');
  await press(house, 'Tilbage');
  expect((screen.getByLabelText(officeNumbers.number) as HTMLInputElement).value).toBe('11');
});

it('is the last thing in the header on every page', async () => {
  await movedIn();
  const buttons = [...document.querySelectorAll('header button')];
  expect(buttons.at(-1)?.textContent).toBe('Akut fare');
});
