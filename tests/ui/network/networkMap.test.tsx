// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { networkParts } from '../../../src/model/situationVocabulary.ts';
import { assessment } from '../../../src/model/steps/assessment.ts';
import { assessmentDa } from '../../../src/model/steps/assessment.da.ts';
import type { NetworkPerson } from '../../../src/rules/knownNetwork.ts';
import { ecomap, ecomapWidth, lines, pathTo, shortened } from '../../../src/ui/network/ecomap.ts';
import { aWizard } from '../step/wizard.tsx';
import { NetworkMap } from '../../../src/ui/network/NetworkMap.tsx';
import { onScreen } from '../../support/onScreen.tsx';

const slow = { timeout: 20_000 };
const people: readonly NetworkPerson[] = [
  { label: 'Søster', relation: 'mors datter', part: 'helps', knows: 'yes', safe: 'yes' },
  { label: 'Svoger', relation: null, part: 'harms', knows: 'notKnown', safe: 'yes' },
  { label: 'En kollega fra lageret', relation: null, part: 'notKnown', knows: null, safe: null },
];
/** The words are fetched first. */
async function onMap() {
  const map = (
    <Suspense fallback={null}>
      <NetworkMap people={people} />
    </Suspense>
  );
  const fetched = await act(async () => {
    await Promise.resolve();
    return onScreen(map);
  });
  await screen.findByRole('img', {}, slow);
  return fetched;
}

it('says everything of the picture in words, and has the same as a table one key away', async () => {
  const { user } = await onMap();
  const picture = await screen.findByRole('img', {}, slow);
  expect(picture.getAttribute('aria-label')).toBe(
    'Netværkskort. Borgeren i midten. Søster: Hjælper. Svoger: Skader. En kollega fra lageret: Ved ikke endnu.',
  );
  await user.tab();
  await user.keyboard('{Enter}');
  const table = screen.getByRole('table', { name: 'Netværkskort' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Søster, mors datterHjælperJaJa',
    'SvogerSkaderVed ikkeKontaktes ikke',
    'En kollega fra lageretVed ikke endnuIkke sagtKontaktes ikke',
  ]);
  await user.click(screen.getByRole('button', { name: 'Vis som billede' }));
  expect(screen.getByRole('img')).toBeTruthy();
});

it('tells what each is by the line as well, each of its own sort, and never by colour', async () => {
  const { container } = await onMap();
  const drawn = Object.values(lines).map((line) => JSON.stringify(line));
  expect(new Set(drawn).size).toBe(networkParts.length);
  const colours = [...container.querySelectorAll('[stroke]')].map((each) => each.getAttribute('stroke'));
  expect(new Set(colours)).toEqual(new Set(['currentColor']));
});

it('follows what is typed beneath the list, once somebody has a word', async () => {
  const wizard = await aWizard({
    step: { ...assessment, topics: assessment.topics.filter(({ id }) => id === 'network') },
    wording: assessmentDa,
  });
  await wizard.user.click(screen.getByRole('button', { name: 'Tilføj en person' }));
  expect(screen.queryByRole('img')).toBeNull();
  await wizard.user.type(screen.getByRole('textbox', { name: /Neutralt ord/ }), 'Nabo');
  await screen.findByRole('img', { name: /Nabo: Ved ikke endnu/ }, slow);
  await wizard.user.click(screen.getByRole('radio', { name: /^Kunne hjælpe/ }));
  await screen.findByRole('img', { name: /Nabo: Kunne hjælpe/ }, slow);
});

it('lays nobody over anybody, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const map = ecomap(count);
      expect(map.places).toHaveLength(count);
      map.places.forEach((place, at) => {
        expect(place.x >= 0 && place.x + map.box.width <= ecomapWidth).toBe(true);
        expect(place.y >= 0 && place.y + map.box.height <= map.height).toBe(true);
        const clear = (other: typeof place) =>
          Math.abs(other.x - place.x) >= map.box.width || Math.abs(other.y - place.y) >= map.box.height;
        expect(map.places.every((other, index) => index === at || clear(other))).toBe(true);
        const inside = Math.abs(place.end.x - map.middle.x) > map.middle.radius;
        expect(inside && pathTo(map, place, true).startsWith('M')).toBe(true);
      });
    }),
  );
});

it('cuts a long word in the picture only', () => {
  expect(shortened('Søster')).toBe('Søster');
  expect(shortened('En kollega fra lageret')).toBe('En kollega fr…');
});
