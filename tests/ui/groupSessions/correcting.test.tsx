// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { correction } from '../../../src/text/rooms/correction.da.ts';
import { groupForms } from '../../../src/text/rooms/groupForms.da.ts';
import { groupNotes } from '../../../src/text/rooms/groupNotes.da.ts';
import { groupRoom as words } from '../../../src/text/rooms/groupRoom.da.ts';
import { aGroup, caseOf, fromGroupOf, group, groupEntries, type Made } from './aGroup.tsx';

const here = { room: 'group', stream: group } as const;
const button = (name: string) => screen.findByRole('button', { name });
const open = () => within(screen.getByRole('region', { name: words.open.title }));
const replaced = async (made: Made, label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await made.user.clear(field);
  await made.user.type(field, text);
};

/** A leader writes a concern about Birk on the group's page. */
async function withConcern() {
  const made = await aGroup(here);
  await made.user.click(await button(words.people.concernFor('Birk')));
  await made.user.type(screen.getByLabelText(groupForms.concern.what), 'En blå bil holdt udenfor.');
  await made.user.click(await button(groupForms.concern.sign));
  await screen.findByText(words.saved);
  return made;
}

describe('what a group has written is corrected', () => {
  it('a concern: the old wording stays, it is open still, and the case learns of the new one once', async () => {
    const made = await withConcern();
    await made.user.click(
      await open().findByRole('button', { name: correction.openIn(groupNotes.titles.concern) }),
    );
    await made.user.click(await button(groupForms.concern.sign));
    expect(await screen.findByText(correction.whyMissing)).toBeTruthy();
    await made.user.click(screen.getByRole('radio', { name: correction.reason.writtenWrong }));
    await replaced(made, groupForms.concern.what, 'En rød bil holdt udenfor.');
    await made.user.click(await button(groupForms.concern.sign));
    expect(await open().findByText('En rød bil holdt udenfor.')).toBeTruthy();
    expect(open().queryByText('En blå bil holdt udenfor.')).toBeNull();
    const [first, second, ...more] = await groupEntries(made, 'safetyConcern');
    expect(more).toEqual([]);
    expect(second?.amends).toBe(first?.id);
    expect(first?.rendered.text).toContain('En blå bil');
    expect(second?.rendered.text.split('\n')[1]).toBe(
      correction.note('23.11.2026', correction.reason.writtenWrong),
    );
    const { entries } = await made.ports.cases.read({ type: 'case', id: caseOf('Birk') });
    const told = entries.filter(({ kind }) => kind === 'fromGroup');
    expect(told).toHaveLength(2);
    expect(told[1]?.amends).toBe(told[0]?.id);
    expect(told[1]?.rendered.text).toContain(groupNotes.toCase.corrected);
    // Nothing is left to send, and what was reached closes the concern whatever its wording.
    expect(screen.queryByText(words.notSent.title)).toBeNull();
    await made.user.click(await button(words.open.writeFor('Birk')));
    await made.user.type(screen.getByLabelText(groupForms.reached.who), 'Nanna Nøgle');
    await made.user.type(screen.getByLabelText(groupForms.reached.at), '17.30');
    await made.user.click(await button(groupForms.reached.sign));
    expect(await screen.findByText(words.open.nothing)).toBeTruthy();
    expect((await fromGroupOf(made, 'Birk')).map(({ what }) => what)).toEqual([
      'concern',
      'concern',
      'reached',
    ]);
  });

  it('a talk after an absence: its day too, and both wordings can be read', async () => {
    const made = await aGroup(here);
    await made.user.click(await button(words.people.talkFor('Birk')));
    await made.user.type(screen.getByLabelText(groupForms.talk.text), 'Var syg.');
    await made.user.click(await button(groupForms.talk.sign));
    await screen.findByText(words.saved);
    const written = within(screen.getByRole('region', { name: words.written.title }));
    const line = (day: string) => words.written.line(groupNotes.titles.talk, 'Birk', day);
    await made.user.click(written.getByText(line('23.11.2026')));
    await made.user.click(await button(correction.openIn(groupNotes.titles.talk)));
    await made.user.click(screen.getByRole('radio', { name: correction.reason.wrongDay }));
    await replaced(made, groupForms.talk.day, '20.11.2026');
    await made.user.click(await button(groupForms.talk.sign));
    expect(await written.findByText(words.written.correction(line('20.11.2026')))).toBeTruthy();
    expect(written.getByText(line('23.11.2026'))).toBeTruthy();
    expect((await fromGroupOf(made, 'Birk')).map(({ onDay }) => onDay)).toEqual(['2026-11-23', '2026-11-20']);
    // The old wording says that it was corrected since.
    expect(await written.findByText(correction.not.correctedLater)).toBeTruthy();
  });

  it('keeps what was typed, and says where a concern and a talk will stand', async () => {
    const made = await withConcern();
    await made.user.click(
      await open().findByRole('button', { name: correction.openIn(groupNotes.titles.concern) }),
    );
    await replaced(made, groupForms.concern.what, 'Halvt skrevet');
    await made.goTo({ ...here });
    await made.user.click(
      await open().findByRole('button', { name: correction.openIn(groupNotes.titles.concern) }),
    );
    expect(await screen.findByDisplayValue('Halvt skrevet')).toBeTruthy();
  });

  it('is empty until something is written', async () => {
    await aGroup(here);
    expect(await screen.findByText(words.written.empty)).toBeTruthy();
  });
});
