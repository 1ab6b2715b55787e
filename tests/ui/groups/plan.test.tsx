// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { groupThemesDa } from '../../../src/model/groups/groupThemes.da.ts';
import { groupPage } from '../../../src/text/rooms/groupPage.da.ts';
import { groupPlan as words } from '../../../src/text/rooms/groupPlan.da.ts';
import { groups } from '../../../src/text/rooms/groups.da.ts';
import { planIn, valuesOfPlan } from '../../../src/ui/groups/plan/planValues.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { aMonday } from '../../support/aCase.ts';
import { amongLeaders, aPlan, bodiesIn, gry, inGroup, me, toGroups, type House } from './amongLeaders.tsx';
import { asStreamId } from '../../../src/entries/ids.ts';

const toNewPlan = async (house: House) => {
  await press(house, 'Grupper');
  await press(house, groups.plan);
  await heading(words.newTitle);
};
const type = async (house: House, label: string | RegExp, text: string) => {
  await house.user.click(screen.getByLabelText(label));
  await house.user.paste(text);
};

it('says what is wrong beside each field, keeps what was typed, and signs once it is right', async () => {
  const house = await amongLeaders();
  await toNewPlan(house);
  await press(house, words.sign);
  for (const problem of ['nameMissing', 'formMissing', 'placeMissing', 'dayWrong', 'startWrong'] as const)
    expect((await screen.findAllByText(words.problem[problem])).length).toBeGreaterThan(0);
  await type(house, words.name, 'Mod vold');
  expect(screen.getByText(words.telling('vold'))).toBeTruthy();
  await house.user.clear(screen.getByLabelText(words.name));
  await type(house, words.name, 'Tirsdagsholdet');
  expect(screen.queryByText(words.telling('vold'))).toBeNull();
  await type(house, /^Navn i kalendere/, 'Kriseholdet');
  expect(screen.getByText(words.telling('Kriseholdet'))).toBeTruthy();
  await house.user.click(screen.getByRole('radio', { name: words.forms.closed }));
  await type(house, words.place, 'Sundhedshuset');
  await type(house, words.firstOn, '15.12.2026');
  await type(house, words.startsAt, '16.30');
  expect(screen.getByText(words.endHint('19.00'))).toBeTruthy();
  await house.user.clear(screen.getByLabelText(words.sessions));
  await type(house, words.sessions, '4');
  // Left and opened again: it stands there.
  await press(house, 'Tilbage');
  await press(house, groups.plan);
  expect(await screen.findByText(words.kept)).toBeTruthy();
  expect(screen.getByLabelText(words.place)).toHaveProperty('value', 'Sundhedshuset');
  await house.user.selectOptions(screen.getByLabelText(words.facilitating), 'KL');
  await house.user.selectOptions(screen.getByLabelText(words.supporting), 'Gry Gren');
  const second = screen.getByLabelText(words.sessionOn(2, '22. december 2026'));
  await house.user.selectOptions(second, groupThemesDa.mirroring.title);
  await press(house, words.sign);
  await heading('Tirsdagsholdet');
  const group = (await house.ports.cases.summaries()).find(
    ({ summary }) => summary.group !== undefined,
  )?.stream;
  expect(await bodiesIn(house, 'group', group ?? asStreamId('-'), 'groupPlan')).toEqual([
    {
      name: 'Tirsdagsholdet',
      form: 'closed',
      place: 'Sundhedshuset',
      firstOn: '2026-12-15',
      startsAt: '16:30',
      endsAt: '19:00',
      sessions: 4,
      least: 6,
      most: 8,
      facilitating: me,
      supporting: gry,
      themes: [{ session: 2, theme: 'mirroring', title: groupThemesDa.mirroring.title }],
      calendarName: 'Kriseholdet',
    },
  ]);
  expect(await house.ports.drafts.list()).toEqual([]);
});

it('is changed as a new plan in the place of the old one, and the group goes on its way', async () => {
  const house = await amongLeaders();
  await inGroup(house, 'groupPlan', aPlan);
  await toGroups(house);
  await press(house, aPlan.name);
  await heading(aPlan.name);
  await press(house, groupPage.changePlan);
  await heading(words.changeTitle);
  await house.user.clear(screen.getByLabelText(words.place));
  await type(house, words.place, 'Biblioteket');
  await press(house, words.sign);
  await heading('Tirsdagsholdet');
  expect(screen.getByText(/Biblioteket, kl\. 16\.30 til 19\.00/)).toBeTruthy();
  await house.user.selectOptions(screen.getByLabelText(groupPage.move.to), groupPage.move.options.recruiting);
  await press(house, groupPage.move.sign);
  expect(await screen.findByText(groupPage.move.done)).toBeTruthy();
  await house.user.selectOptions(screen.getByLabelText(groupPage.move.to), groupPage.move.options.cancelled);
  await press(house, groupPage.move.sign);
  expect(await screen.findByText(groupPage.move.reasonMissing)).toBeTruthy();
  await type(house, groupPage.move.reason, 'For få har sagt ja');
  await press(house, groupPage.move.sign);
  expect(await screen.findByText(groups.state.cancelled)).toBeTruthy();
});

it('asks for a reason outside six to eight, and with one leader only', () => {
  const values = valuesOfPlan('group-1', { ...aPlan, least: 4, most: 5 });
  const problems = (more: Record<string, string>) =>
    planIn({ ...values, ...more }, [], aMonday).problems.map(({ problem }) => problem);
  expect(problems({})).toEqual(['sizeReasonMissing']);
  expect(problems({ sizeReason: 'Et lille hold' })).toEqual([]);
  expect(problems({ sizeReason: 'x', oneLeaderReason: '' })).toEqual(['oneLeaderReasonMissing']);
  expect(problems({ sizeReason: 'x', supporting: me })).toEqual(['sameLeader']);
  expect(problems({ sizeReason: 'x', most: '3' })).toEqual(['mostWrong']);
  expect(problems({ sizeReason: 'x', endsAt: '15.00' })).toEqual(['endWrong']);
  expect(problems({ sizeReason: 'x', firstOn: '31.02.2027', startsAt: 'kl. fire' })).toEqual([
    'dayWrong',
    'startWrong',
  ]);
});

it('reads back what it writes, field by field', () => {
  const plan = {
    ...aPlan,
    supporting: gry,
    themes: [{ session: 1, theme: 'mastery', title: 'Det, jeg kan' }],
    venuePlan: 'Indgang fra gården',
    phonesRule: 'I tasken',
    calendarName: 'Kaffe',
    agreement: 'Vi siger intet videre',
  };
  const { oneLeaderReason: _, ...whole } = plan;
  const themes = [{ id: 'mastery', title: 'Det, jeg kan' }];
  expect(planIn(valuesOfPlan('group-1', whole), themes, aMonday).body).toEqual(whole);
});
