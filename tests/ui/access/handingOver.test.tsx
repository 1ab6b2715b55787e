// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { access } from '../../../src/text/rooms/access.da.ts';
import { handover as words } from '../../../src/text/rooms/handover.da.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { home } from '../../../src/text/rooms/home.da.ts';
import { standIn } from '../../../src/text/rooms/standIn.da.ts';
import { handoverAnswerDa, handoverDa } from '../../../src/model/steps/handover.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { amongColleagues, bo, fromBo, signed, stream, toTheCase, type House } from './amongColleagues.tsx';

const { choosing } = access;
const given = { receiver: 'KL', receiverPerson: 'person-1', standIn: 'Vagten' };
const lineOfDraft = async () => within(await screen.findByRole('region', { name: home.drafts }));
const homeAgain = async (house: House) => {
  await press(house, 'Forløb');
  await heading('I dag');
};
const radio = (house: House, name: string) => house.user.click(screen.getByRole('radio', { name }));

it('offers colleagues by name, signs who they are, and stays until the answer', async () => {
  const house = await amongColleagues();
  await toTheCase(house);
  await press(house, handoverDa.title);
  await heading(handoverDa.topics.handover.title);
  expect(screen.queryByRole('button', { name: `${choosing.receiver}: KL` })).toBeNull();
  await press(house, `${choosing.receiver}: Bo Bro`);
  expect(screen.getByLabelText(handoverDa.fields.receiver.label)).toHaveProperty('value', 'Bo Bro');
  expect(await screen.findByText(choosing.opensAll('Bo Bro'))).toBeTruthy();
  await house.user.type(screen.getByLabelText(handoverDa.fields.standIn.label), 'Vagten');
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  await heading('Asp');
  const { entries } = await house.ports.cases.read(stream);
  expect(entries.at(-1)?.body).toEqual({ receiver: 'Bo Bro', receiverPerson: bo, standIn: 'Vagten' });
  expect(screen.queryByRole('button', { name: words.answer })).toBeNull();
  await press(house, words.takeBack);
  await press(house, words.takeBackYes);
  expect(await screen.findByText(words.takenBack)).toBeTruthy();
});

it('names what the receiver cannot open, and shares it in the same go', async () => {
  const house = await amongColleagues();
  const { staff } = house.ports;
  const read = staff.access.bind(staff);
  let shared: readonly string[] = [];
  Object.assign(staff, {
    access: async (id: typeof stream.id) => {
      const found = await read(id);
      return {
        ...found,
        people: found.people.map((one) =>
          one.person === bo ? { ...one, opens: ['contact', 'intake', ...shared], shared } : one,
        ),
      };
    },
    grant: async (_id: string, _person: string, parts: readonly string[]) => {
      shared = parts;
    },
  });
  await toTheCase(house);
  await press(house, handoverDa.title);
  await press(house, `${choosing.receiver}: Bo Bro`);
  expect(await screen.findByText(/^Bo Bro kan ikke åbne: afdækning/)).toBeTruthy();
  await press(house, choosing.share('Bo Bro'));
  expect(await screen.findByText(choosing.shared('Bo Bro'))).toBeTruthy();
  expect(shared).toEqual(['caseFile']);
});

it('stands on the home page of whoever is asked, behind danger, and is refused with a tie and nothing else', async () => {
  const house = await amongColleagues();
  await fromBo(house, 'handover', given);
  await homeAgain(house);
  const asked = within(await screen.findByRole('region', { name: standIn.given.title }));
  expect(asked.getByText(/^Fra Bo Bro, siden .* Du er modtager\.$/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: home.handovers })).toBeNull();
  await house.user.click(asked.getByRole('button', { name: 'Asp' }));
  await heading('Asp');
  await press(house, words.answer);
  await heading(handoverAnswerDa.topics.answer.title);
  const { fields } = handoverAnswerDa;
  expect(screen.queryByRole('radio', { name: fields.answer.options.accepted })).toBeNull();
  await radio(house, fields.tie.options.yes);
  expect(screen.queryByRole('radio', { name: fields.answer.options.accepted })).toBeNull();
  await house.user.click(await screen.findByRole('radio', { name: fields.answerWithTie.options.refused }));
  await radio(house, fields.closeToMe.options.yes);
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  await heading('Asp');
  expect(await screen.findByText(words.closeToThem('KL'))).toBeTruthy();
  expect(screen.getByText(words.stillTheSenders('Bo Bro'))).toBeTruthy();
  const { entries } = await house.ports.cases.read(stream);
  expect(entries.at(-1)?.body).toMatchObject({ answer: 'refused', tie: 'yes', closeToMe: 'yes' });
});

it('is accepted by whoever is asked, who carries the case from then on', async () => {
  const house = await amongColleagues();
  await fromBo(house, 'handover', given);
  await toTheCase(house);
  await press(house, words.answer);
  const { fields } = handoverAnswerDa;
  await heading(handoverAnswerDa.topics.answer.title);
  await radio(house, fields.tie.options.no);
  await house.user.click(await screen.findByRole('radio', { name: fields.answer.options.accepted }));
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  expect(await screen.findByText(words.accepted('KL'))).toBeTruthy();
  await homeAgain(house);
  await waitFor(() => expect(screen.queryByRole('region', { name: standIn.given.title })).toBeNull());
});

it('tells the sender who said no and why, with what to do next', async () => {
  const mine = signed('handover', { receiver: 'Bo Bro', receiverPerson: bo });
  const house = await amongColleagues([signed('caseOpened', { alias: 'Asp', responsible: 'KL' }), mine]);
  const { entries } = await house.ports.cases.read(stream);
  const about = entries.find(({ kind }) => kind === 'handover')?.id ?? '';
  await fromBo(house, 'handoverAnswer', {
    handover: about,
    answer: 'refused',
    tie: 'no',
    reason: 'Har ferie',
  });
  await homeAgain(house);
  const list = within(await screen.findByRole('region', { name: home.handovers }));
  expect(list.getByText(/Bo Bro kunne ikke: Har ferie/)).toBeTruthy();
  await house.user.click(list.getByRole('button', { name: 'Asp' }));
  await heading('Asp');
  expect(screen.getByText(words.refused('Bo Bro'))).toBeTruthy();
  expect(screen.getByText(words.refusedBecause('Har ferie'))).toBeTruthy();
  await press(house, words.keep);
  await press(house, words.takeBackYes);
  expect(await screen.findByText(words.takenBack)).toBeTruthy();
});

it('is not answered by somebody it was not given to, who is told who can', async () => {
  const house = await amongColleagues();
  await fromBo(house, 'handover', { receiver: 'Eva Ek', receiverPerson: 'person-EE', standIn: 'Ib' });
  await toTheCase(house);
  expect(screen.getByText(words.onlyThey('Eva Ek eller Ib'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.answer })).toBeNull();
});

it('asks for the answer where the case says what matters now, of whoever can give it', async () => {
  const house = await amongColleagues([signed('caseOpened', { alias: 'Asp', responsible: 'Bo Bro' })]);
  await fromBo(house, 'handover', given);
  await toTheCase(house);
  const now = within(screen.getByRole('region', { name: 'Nu' }));
  expect(now.getByText('Bo Bro vil give dig sagen. Svar i dag.')).toBeTruthy();
  await house.user.click(now.getByRole('button', { name: 'Begynd' }));
  await heading(handoverAnswerDa.topics.answer.title);
});

it('names a stand-in who said no, to whom it is neither "yours" nor to be given on', async () => {
  const house = await amongColleagues([signed('caseOpened', { alias: 'Asp', responsible: 'Bo Bro' })]);
  await fromBo(house, 'handover', { receiver: 'CD', standIn: 'KL', standInPerson: 'person-1' });
  await toTheCase(house);
  await press(house, words.answer);
  const { fields } = handoverAnswerDa;
  await heading(handoverAnswerDa.topics.answer.title);
  await radio(house, fields.tie.options.no);
  await house.user.click(await screen.findByRole('radio', { name: fields.answer.options.refused }));
  await house.user.type(await screen.findByLabelText(fields.reason.label), 'Har ferie');
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  await heading('Asp');
  const panel = within(await screen.findByRole('region', { name: words.title }));
  expect(panel.getByText(words.refused('KL'))).toBeTruthy();
  expect(panel.getByText(words.stillTheSenders('Bo Bro'))).toBeTruthy();
  expect(panel.queryByRole('button', { name: words.anew })).toBeNull();
  const now = within(screen.getByRole('region', { name: 'Nu' }));
  expect(now.getByText('KL kunne ikke tage sagen. Den er stadig hos Bo Bro.')).toBeTruthy();
  await homeAgain(house);
  const list = within(await screen.findByRole('region', { name: home.handovers }));
  expect(list.getByText(/KL kunne ikke: Har ferie · Sagen er stadig hos Bo Bro$/)).toBeTruthy();
});

it('says of a name that could not take it who wrote that down, and asks the sender what now', async () => {
  const mine = signed('handover', { receiver: 'CD', standIn: 'Vagten' });
  const house = await amongColleagues([signed('caseOpened', { alias: 'Asp', responsible: 'KL' }), mine]);
  const { entries } = await house.ports.cases.read(stream);
  const about = entries.find(({ kind }) => kind === 'handover')?.id ?? '';
  await fromBo(house, 'handoverAnswer', { handover: about, answer: 'refused', tie: 'no', reason: 'Syg' });
  await homeAgain(house);
  const list = within(await screen.findByRole('region', { name: home.handovers }));
  const said = ['CD kunne ikke: Syg', home.handoverWrittenBy('Bo Bro'), home.handoverChoose].join(' · ');
  expect(list.getByText(new RegExp(`${said}$`))).toBeTruthy();
  await toTheCase(house);
  const panel = within(screen.getByRole('region', { name: words.title }));
  expect(panel.getByText(words.refused('CD'))).toBeTruthy();
  expect(panel.getByText(words.writtenBy('Bo Bro'))).toBeTruthy();
  expect(panel.getByRole('button', { name: words.anew })).toBeTruthy();
});

it('is not answered by who handed it over, who is told so where an answer begins', async () => {
  const mine = signed('handover', { receiver: 'CD', standIn: 'Vagten' });
  const house = await amongColleagues([signed('caseOpened', { alias: 'Asp', responsible: 'KL' }), mine]);
  const { entries } = await house.ports.cases.read(stream);
  const about = entries.find(({ kind }) => kind === 'handover')?.id ?? '';
  await toTheCase(house);
  expect(screen.getByRole('button', { name: words.takeBack })).toBeTruthy();
  expect(screen.queryByRole('button', { name: words.answer })).toBeNull();
  // Begun before the button was gone.
  await house.ports.drafts.begin({
    step: 'handoverAnswer',
    stream: stream.id,
    givens: { handover: about },
    startedAt: house.ports.clock.now().instant,
  });
  await homeAgain(house);
  expect((await lineOfDraft()).queryByText(new RegExp(home.draftSettled))).toBeNull();
  await house.user.click((await lineOfDraft()).getByRole('button', { name: handoverAnswerDa.title }));
  await heading(handoverAnswerDa.topics.answer.title);
  expect(await screen.findByText(access.answering.own)).toBeTruthy();
  await toTheCase(house);
  await press(house, words.takeBack);
  await press(house, words.takeBackYes);
  await homeAgain(house);
  expect((await lineOfDraft()).getByText(new RegExp(`${home.draftSettled}$`))).toBeTruthy();
  await house.user.click((await lineOfDraft()).getByRole('button', { name: handoverAnswerDa.title }));
  await heading(handoverAnswerDa.topics.answer.title);
  expect(await screen.findByText(access.answering.settled)).toBeTruthy();
});

it('is not signed to somebody the case is closed to, and what was written stays', async () => {
  const house = await amongColleagues();
  await house.ports.staff.close(stream.id, bo);
  await toTheCase(house);
  await press(house, handoverDa.title);
  await heading(handoverDa.topics.handover.title);
  await house.user.type(screen.getByLabelText(handoverDa.fields.receiver.label), 'Bo Bro');
  await house.user.type(screen.getByLabelText(handoverDa.fields.standIn.label), 'Vagten');
  expect(await screen.findByText(choosing.closed('Bo Bro'))).toBeTruthy();
  await press(house, 'Videre');
  await press(house, 'Underskriv');
  const summary = within(await screen.findByRole('alert'));
  await house.user.click(summary.getByText(choosing.closed('Bo Bro')));
  expect(await screen.findByLabelText(handoverDa.fields.receiver.label)).toHaveProperty('value', 'Bo Bro');
  const { entries } = await house.ports.cases.read(stream);
  expect(entries.some(({ kind }) => kind === 'handover')).toBe(false);
});

it('says where the names are chosen that nobody stands in for themselves', async () => {
  const house = await amongColleagues();
  await toTheCase(house);
  await press(house, handoverDa.title);
  await press(house, `${choosing.receiver}: Bo Bro`);
  expect(screen.queryByText(reasonsDa.standInIsReceiver({}))).toBeNull();
  await press(house, `${choosing.standIn}: Bo Bro`);
  expect(await screen.findByText(reasonsDa.standInIsReceiver({}))).toBeTruthy();
});
