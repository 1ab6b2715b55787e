import { expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { homeLines } from '../../../src/flow/homeLines.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aCase, aMonday, type ACase } from '../../support/aCase.ts';

const recontactOn = plusDays(aMonday, 14);
const onTheList = aCase()
  .told()
  .inTargetGroup()
  .evaluated('elevated', { nextOn: plusDays(aMonday, 30) })
  .planned()
  .decided('groupCourse')
  .signs('participation', { alias: 'Asp', contactRule: 'Kun når vi mødes', since: aMonday, recontactOn });
/** Whether the day is owed: in the case, and at home by its summary alone. */
const isOwed = (story: ACase) => {
  const { lines } = homeLines(
    [{ stream: asStreamId('case-1'), summary: summarise(story.entries) }],
    [],
    story.today,
  );
  return [
    story.stands().nextUp.some(({ reason }) => reason.code === 'waitingListDue'),
    lines.some((line) => [line, ...line.also].some(({ reason }) => reason.code === 'waitingListDue')),
  ];
};

it('a place on the waiting list comes up at home on the day of the next contact, and not before', () => {
  expect(isOwed(onTheList.daysLater(13))).toEqual([false, false]);
  expect(isOwed(onTheList.daysLater(14))).toEqual([true, true]);
  expect(isOwed(onTheList.daysLater(20))).toEqual([true, true]);
});

it('goes with the contact, with the course, with another decision and with the closing, and with nothing else', () => {
  const come = onTheList.daysLater(14);
  for (const ended of [
    come.signs('supportiveTalk', { onDay: come.today }),
    come.courseStarted('group'),
    come.decided('individualCourse'),
    come.closed(),
  ])
    expect(isOwed(ended)).toEqual([false, false]);
  for (const stays of [
    come.signs('caseEvent', { event: 'jobOrMoneyLoss', onDay: come.today }),
    come.signs('pause', { until: plusDays(come.today, 30) }),
    come.evaluated('high'),
  ])
    expect(isOwed(stays)).toEqual([true, true]);
});
