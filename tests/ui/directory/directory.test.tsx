// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { offersDa } from '../../../src/model/directory/offers.da.ts';
import type { SituationMark } from '../../../src/model/situationMarks.ts';
import { FittingOffers } from '../../../src/ui/directory/FittingOffers.tsx';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { onScreen } from '../../support/onScreen.tsx';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

const offer = (name: string) => within(screen.getByRole('region', { name }));

async function fitting(marks: readonly SituationMark[], instant?: string) {
  const facts = { marks, violenceKnown: true, atCrisisCentre: null };
  const ports = memoryPorts(instant === undefined ? {} : { instant });
  await act(async () => {
    onScreen(
      <Suspense>
        <FittingOffers facts={facts} />
      </Suspense>,
      { ports },
    );
  });
  await screen.findByRole('region', { name: 'Tilbud, der passer' }, { timeout: 20_000 });
}

it('says why an offer is suggested, for whom it is, and that its number must be checked', async () => {
  await fitting(['honour', 'papersHeld', 'negativeSocialControl']);
  const consultants = offer(offersDa.safetyConsultants.name);
  expect(
    consultants.getByText(
      /^Foreslået, fordi flere i familien handler sammen, eller det handler om ære, .* og en anden har borgerens pas eller papirer\.$/,
    ),
  ).toBeTruthy();
  expect(consultants.getByText('Nummeret mangler. Din leder kan skrive det ind.')).toBeTruthy();
  const line = offer(offersDa.levUdenVold.name);
  expect(line.getByRole('link', { name: 'Ring til Lev Uden Vold, 1888' }).getAttribute('href')).toBe(
    'tel:1888',
  );
  expect(line.getByText('Kontrollér, før du bruger det. Sidst set 21.11.2026.')).toBeTruthy();
  expect(screen.queryByText(offersDa.mediation.name)).toBeNull();
  expect(screen.queryByText(offersDa.networkMeeting.name)).toBeNull();
});

it('says that content must be looked up again when it is more than 180 days old', async () => {
  await fitting([], '2027-06-01T10:00:00.000+02:00');
  const line = offer(offersDa.levUdenVold.name);
  expect(line.getByText('Skal kontrolleres. Sidst set 21.11.2026.')).toBeTruthy();
});

it('opens from the home page with everything, marks what is never used jointly, and is searched by text', async () => {
  const house = await movedIn();
  await press(house, 'Hvem kan hjælpe');
  await heading('Hvem kan hjælpe');
  for (const id of ['familyTherapy', 'networkMeeting', 'mediation'] as const) {
    const card = offer(offersDa[id].name);
    expect(card.getByText('Aldrig sammen, når der er vold')).toBeTruthy();
    expect(card.queryByRole('link')).toBeNull();
  }
  expect(offer('Alarm 112').queryByText(/Kontrollér/)).toBeNull();
  expect(offer(offersDa.mandecentret.name).getByText('For mænd, der er udsat for vold.')).toBeTruthy();
  expect(offer(offersDa.dialogModVold.name).getByText('For den, der udøver vold.')).toBeTruthy();
  const search = screen.getByRole('textbox', { name: 'Søg på navn eller emne' });
  await house.user.type(search, 'forfulgt');
  expect(screen.getByRole('region', { name: offersDa.stalkingCentre.name })).toBeTruthy();
  expect(screen.queryByRole('region', { name: offersDa.danner.name })).toBeNull();
  await house.user.clear(search);
  await house.user.type(search, 'xyzzy');
  expect(screen.getByText(/Intet passer/)).toBeTruthy();
  await press(house, 'Tilbage');
  await heading('I dag');
});
