// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { basedOnNothing } from '../../../src/entries/entry.ts';
import { asStreamId, newId } from '../../../src/entries/ids.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { instruments as words } from '../../../src/text/rooms/instruments.da.ts';
import { packRefusals } from '../../../src/text/rooms/packRefusals.da.ts';
import { settings } from '../../../src/text/rooms/settings.da.ts';
import { inTheOffice } from '../office/anOffice.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const fixture = readFileSync(
  path.join(import.meta.dirname, '../../exchange/fhir/fixtures/fyrtaarn.json'),
  'utf8',
);
type House = Awaited<ReturnType<typeof inTheOffice>>;

/** The list of instruments, before a person of these roles. */
async function amongInstruments(roles: readonly Role[] = ['lead', 'keyStaff']): Promise<House> {
  const house = await inTheOffice({ roles });
  await press(house, 'Tilbage');
  await press(house, settings.instruments.open);
  await heading(words.title);
  return house;
}
async function choose(house: House, content: string | Uint8Array): Promise<void> {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const file = new File([part], 'skema.json', { type: 'application/json' });
  await house.user.upload(screen.getByLabelText(words.bringIn.file), file);
  await press(house, words.bringIn.read);
}
async function toImport(house: House): Promise<void> {
  await press(house, words.bringIn.open);
  await heading(words.bringIn.title);
}
async function state(house: House): Promise<void> {
  await house.user.type(screen.getByLabelText(words.statement.holder), 'Prøveby Kommune');
  await house.user.type(screen.getByLabelText(words.statement.words), 'Må bruges til prøver.');
  for (const [label, text] of [
    ['Dag', '1'],
    ['Måned', '11'],
    ['År', '2026'],
  ] as const)
    await house.user.type(screen.getByLabelText(label), text);
}
async function takeIn(house: House): Promise<void> {
  await toImport(house);
  await choose(house, fixture);
  await heading(words.bringIn.previewTitle);
  await state(house);
  await press(house, words.bringIn.toSign);
  await heading(words.bringIn.signTitle);
  await press(house, words.bringIn.sign);
  expect(await screen.findByText(words.bringIn.done('Prøveskema Fyrtårn'))).toBeTruthy();
  await press(house, 'Tilbage');
  await heading(words.title);
}
const signed = async ({ ports }: House, kind: string) =>
  (await ports.cases.read(await ports.vault.team())).entries.filter((entry) => entry.kind === kind);

it('lists what ships with what it is, and lets nobody but a lead take one in', async () => {
  const house = await amongInstruments(['keyStaff']);
  expect(screen.getByText(words.onlyLead)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.bringIn.open })).toBeNull();
  await press(house, /^HARK/);
  await heading('HARK');
  for (const fact of [words.about.howSure, words.about.source, words.about.licence, words.about.wording.da])
    expect(screen.getByText(fact)).toBeTruthy();
  expect(screen.getByRole('button', { name: words.save.label('HARK') })).toBeTruthy();
});

it('takes one in only when it was looked through, stated and signed', async () => {
  const house = await amongInstruments();
  await toImport(house);
  await choose(house, fixture);
  await heading(words.bringIn.previewTitle);
  expect(screen.getByText(/Har mågerne holdt jer vågne\?/)).toBeTruthy();
  expect(screen.getByText(words.rule.reversed('3'))).toBeTruthy();
  expect(screen.getByText(words.about.cases(4))).toBeTruthy();
  await press(house, words.bringIn.toSign);
  expect((await screen.findAllByText(words.statement.missing.holder)).length).toBe(2);
  expect(await signed(house, 'instrumentPack')).toEqual([]);
  await state(house);
  await press(house, words.bringIn.toSign);
  await heading(words.bringIn.signTitle);
  expect(await signed(house, 'instrumentPack')).toEqual([]);
  house.ports.cases.breakWith('diskFull');
  await press(house, words.bringIn.sign);
  expect(await screen.findByText(words.bringIn.signFailed)).toBeTruthy();
  house.ports.cases.mend();
  await press(house, words.bringIn.sign);
  expect(await screen.findByText(words.bringIn.done('Prøveskema Fyrtårn'))).toBeTruthy();
  const [entry, second] = await signed(house, 'instrumentPack');
  expect(second).toBeUndefined();
  expect(entry?.body).toMatchObject({
    pack: 'fyrtaarn',
    version: '1.0',
    licence: { holder: 'Prøveby Kommune', words: 'Må bruges til prøver.', on: '2026-11-01' },
  });
  expect(await house.ports.drafts.list()).toEqual([]);
});

it.each([
  ['cut', fixture.slice(0, 400), /Filen er ikke JSON/],
  [
    'with a failing case',
    fixture.replace('"valueInteger": 15', '"valueInteger": 14'),
    /En prøve gav et andet resultat/,
  ],
  [
    'with a key that reaches into the language',
    fixture.replace('{', '{"__proto__":{"polluted":1},'),
    /__proto__/,
  ],
  ['too large', ' '.repeat(1_000_001), new RegExp(packRefusals.tooLarge())],
])(
  'takes nothing in from a file that is %s, and says why and where beside the field',
  async (_what, content, why) => {
    const house = await amongInstruments();
    await toImport(house);
    await choose(house, content);
    const field = screen.getByLabelText(words.bringIn.file);
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const said = document.getElementById(
      field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '',
    )?.textContent;
    expect(said).toMatch(why);
    expect(said).toContain(words.bringIn.nothingTaken);
    expect(await signed(house, 'instrumentPack')).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  },
);

it('shows what a file says as text and nothing else', async () => {
  const payload = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
  const house = await amongInstruments();
  await toImport(house);
  await choose(house, fixture.replaceAll('Har trappen været glat?', payload.replaceAll('"', '\\"')));
  await heading(words.bringIn.previewTitle);
  expect(screen.getByText(new RegExp('onerror'))).toBeTruthy();
  expect(document.querySelector('img, script')).toBeNull();
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
});

it('is taken out only while nobody has answered in it', async () => {
  const house = await amongInstruments();
  await takeIn(house);
  const stream = { type: 'case', id: asStreamId(newId()) } as const;
  await house.ports.cases.sign({
    stream,
    unsigned: [
      {
        kind: 'measure',
        body: {
          pack: 'fyrtaarn',
          version: '1.0',
          moment: 'start',
          onDay: '2026-11-22',
          filledBy: 'citizenAlone',
          inPrivate: 'confirmed',
          answers: { 'fyr.1': '2' },
        },
        role: 'keyStaff',
        basedOn: basedOnNothing,
        rendered: { text: 'x', language: 'da' },
      },
    ],
    summarise: () => ({}),
    draft: null,
  });
  await press(house, /^Prøveskema Fyrtårn/);
  await heading('Prøveskema Fyrtårn');
  await press(house, words.takeOut.look);
  expect(await screen.findByText(words.takeOut.used)).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.takeOut.do })).toBeNull();
  house.ports.cases.takeOut(stream.id);
  await press(house, words.takeOut.look);
  await press(house, words.takeOut.do);
  const removed = await screen.findByText(words.stateWhy.removed);
  expect(within(document.body).getByText(words.state.removed)).toBeTruthy();
  expect(removed).toBeTruthy();
  expect((await signed(house, 'instrumentPackRemoval')).length).toBe(1);
});
