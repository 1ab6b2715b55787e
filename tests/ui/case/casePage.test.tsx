// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { heading, press } from '../shell/aHouse.tsx';
import { onTheCase, signed, stream, told } from './aCaseRoom.tsx';

const strip = () => screen.getByRole('region', { name: 'Det vigtigste om sagen' });
const task = (name: string) => {
  const list = screen.getByRole('list', { name: 'Opgaver' });
  const found = within(list)
    .getAllByRole('listitem')
    .find((row) => within(row).queryByText(name, { exact: true }) !== null);
  if (found === undefined) throw new Error(`no task ${name}`);
  return within(found);
};

it('shows the rule of safe contact and never the contact itself, until the card is asked for', async () => {
  const house = await onTheCase();
  expect(strip().textContent).toContain('Aldrig sms eller opkald');
  expect(strip().textContent).not.toContain('Tirsdag');
  expect(strip().textContent).not.toContain('frisøren');
  await press(house, 'vis kort');
  expect(strip().textContent).toContain('Er frisøren flyttet?');
  const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
  expect(entries.map((line) => line.body)).toEqual([
    { act: 'caseOpened', subject: stream.id },
    { act: 'contactCardShown', subject: stream.id },
  ]);
});

it('says which cards are unanswered, and answers each on its own', async () => {
  const house = await onTheCase();
  expect(strip().textContent).toContain('Underretning: 1 ubesvaret');
  await press(house, 'Svar: Kort for Barn 1');
  expect(await screen.findAllByRole('radio', {}, { timeout: 20_000 })).toHaveLength(3);
});

it('says in the words of the doors what a course waits for, and opens no way into it', async () => {
  await onTheCase();
  const course = task('Forløb');
  expect(course.getByText('Risikovurderingen er ikke underskrevet.')).toBeTruthy();
  expect(course.getByText('Sikkerhedsplanen er ikke underskrevet.')).toBeTruthy();
  expect(course.getByText('Underretning om Barn 1 er ikke besvaret.')).toBeTruthy();
  expect(course.queryByRole('button')).toBeNull();
});

it('keeps help open: an event, a talk, a note on danger, an evaluation and a plan can always be begun', async () => {
  await onTheCase();
  for (const name of ['Der er sket noget', 'Samtale', 'Foreløbigt notat om fare'])
    expect(await screen.findByRole('button', { name })).toBeTruthy();
  expect(task('Risikovurdering').getByRole('button', { name: 'Begynd: Risikovurdering' })).toBeTruthy();
  expect(task('Sikkerhedsplan').getByRole('button', { name: 'Begynd: Sikkerhedsplan' })).toBeTruthy();
});

it('shows what was signed as it was read when it was signed', async () => {
  await onTheCase();
  const timeline = within(screen.getByRole('region', { name: 'Tidslinje' }));
  expect(timeline.getByText(/^detection · KL, 23\. november 2026 kl\. 10\.42/)).toBeTruthy();
  expect(timeline.getAllByText('skrevet')).toHaveLength(4);
});

it('offers a draft that was found, and takes it up only when asked', async () => {
  const house = await onTheCase();
  await press(house, 'Støttende samtale');
  await house.user.type(await screen.findByRole('textbox', { name: /Hvad|Om/ }), 'Vi talte om søvn');
  await press(house, 'Lad stå til senere');
  await heading('Asp');
  await press(house, 'Samtale');
  await press(house, 'Skriv mere');
  expect(await screen.findByRole('button', { name: /Fortsæt/ })).toBeTruthy();
});

it('keeps a handover with its sender until somebody has accepted', async () => {
  await onTheCase([...told, signed('handover', { receiver: 'Nøgle Sørensen', standIn: 'Vikar Holm' })]);
  const panel = within(screen.getByRole('region', { name: 'Givet videre' }));
  expect(panel.getByText(/Til Nøgle Sørensen, siden 23\.11\.2026/)).toBeTruthy();
  expect(panel.getByText('Stedfortræder: Vikar Holm')).toBeTruthy();
});

it('asks before it notes that everything stands in the case system, and then says so', async () => {
  const house = await onTheCase();
  const timeline = () => screen.getByRole('region', { name: 'Tidslinje' });
  expect(timeline().textContent).toContain('ikke journaliseret');
  await press(house, /^Ført i fagsystemet \(/);
  await press(house, 'Ja, det er ført');
  await waitFor(() => expect(timeline().textContent).not.toContain('ikke journaliseret'));
  expect(screen.queryByRole('button', { name: /^Ført i fagsystemet/ })).toBeNull();
  const { entries } = await house.ports.cases.read(stream);
  const noted = entries.find((entry) => entry.kind === 'journalised');
  const cards = entries.filter(({ kind }) => kind === 'safeContactCard').map(({ id }) => id);
  expect(cards).toHaveLength(1);
  expect(noted?.body).toMatchObject({ entries: expect.arrayContaining(cards) });
});

it('tells afterwards how the questionnaire read, folded with the signed detection', async () => {
  await onTheCase([
    signed('caseOpened', { alias: 'Asp', responsible: 'KL' }),
    signed('detection', {
      outcome: 'told',
      wayIn: 'routine',
      askedWith: 'hark',
      'hark.h': 'yes',
      'hark.a': 'yes',
      'hark.r': 'no',
      'hark.k': 'no',
    }),
  ]);
  const timeline = within(screen.getByRole('region', { name: 'Tidslinje' }));
  const line = await timeline.findByText(/HARK: har fortalt om vold \(2 af 4 ja\)/, {}, { timeout: 20_000 });
  expect(line.closest('details')?.open).toBe(false);
  expect(timeline.getByText('Spørgsmålene er kun afprøvet med kvinder.')).toBeTruthy();
});

it('shows what holds while a level waits for a colleague, the level that was chosen, and when it is due', async () => {
  await onTheCase([
    ...told,
    signed('riskEvaluation', {
      level: 'present',
      'factor.strangulation': 'yes',
      why: 'Hun er hos sin søster.',
      lowLevelReason: 'Han er fængslet.',
      nextOn: '2026-11-30',
    }),
  ]);
  const row = task('Risikovurdering');
  expect(row.getByText(/Høj.*revurderes/)).toBeTruthy();
  expect(row.getByText(/venter på en kollega/)).toBeTruthy();
});
