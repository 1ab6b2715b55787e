// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aHouse, heading, movedIn, press } from '../shell/aHouse.tsx';

const band = () => screen.queryByRole('complementary', { name: 'Øvelse' });
const isMarked = () => expect(band()?.textContent).toContain('Øvelse – eksempelsager, ikke rigtige borgere');

/** Into a training from the first page. */
async function training() {
  const house = aHouse({ status: { kind: 'none' } });
  await press(house, 'Prøv med eksempelsager');
  await heading('Prøv med eksempelsager');
  expect(band()).toBeNull();
  await press(house, 'Begynd øvelsen');
  await heading('I dag');
  return house;
}

describe('a training', () => {
  it('is marked on every page, the danger page and the lock screen too, and not on the empty one', async () => {
    const house = await training();
    isMarked();
    await press(house, 'Øvelser');
    await heading('Øvelser');
    isMarked();
    await press(house, 'Indstillinger');
    await heading('Indstillinger');
    isMarked();
    await press(house, 'Akut fare');
    await heading('Akut fare');
    isMarked();
    await press(house, 'Lås');
    await heading('Øvelsen er låst');
    isMarked();
    await house.user.keyboard('{F9}');
    await heading('Ny fane');
    expect(band()).toBeNull();
    expect(document.title).not.toContain('Øvelse');
  });

  it('is opened again with the words that stand on its lock screen', async () => {
    const house = await training();
    await press(house, 'Lås');
    await heading('Øvelsen er låst');
    await house.user.type(screen.getByRole('textbox', { name: 'Adgangssætning' }), 'noget andet');
    await press(house, 'Lås op');
    expect(await screen.findByText(/passer ikke/)).toBeTruthy();
    await press(house, 'Skriv den for mig');
    await press(house, 'Lås op');
    await heading('I dag');
    isMarked();
  });

  it('offers nothing in its settings that changes or deletes what is real', async () => {
    const house = await training();
    await press(house, 'Indstillinger');
    await heading('Indstillinger');
    for (const name of ['Sikkerhedskopi', 'Ny adgangssætning', 'Slet alt'])
      expect(screen.queryByRole('heading', { name })).toBeNull();
    expect(screen.getByText(/Du slutter den nederst/)).toBeTruthy();
  });

  it('ends in one action that is asked once more, and leads back to where it was begun', async () => {
    const house = await training();
    await press(house, 'Slut øvelsen');
    const asked = await screen.findByRole('dialog', { name: 'Slut øvelsen og slet alt?', hidden: true });
    await house.user.click(within(asked).getByText('Bliv i øvelsen'));
    isMarked();
    await press(house, 'Slut øvelsen');
    await house.user.click(within(asked).getByText('Slut og slet alt'));
    await heading('Velkommen til Forløb');
    expect(band()).toBeNull();
  });

  it('says when another window trains, and when it could not be made', async () => {
    const house = aHouse();
    house.ports.training.begin = async () => 'inUse';
    await press(house, 'Prøv med eksempelsager');
    await press(house, 'Begynd øvelsen');
    expect(await screen.findByText(/i gang i et andet vindue/)).toBeTruthy();
    house.ports.training.begin = () => Promise.reject(new Error('disk'));
    await press(house, 'Begynd øvelsen');
    expect(await screen.findByText(/Dine rigtige sager er urørt/)).toBeTruthy();
    await press(house, 'Tilbage');
    await heading('Lås op');
  });
});

it('real cases carry no mark of a training, and no exercises', async () => {
  await movedIn();
  await waitFor(() => expect(band()).toBeNull());
  expect(screen.queryByRole('button', { name: 'Øvelser' })).toBeNull();
});
