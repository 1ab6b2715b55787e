import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notes, notesIn } from '../../../src/app/notes.ts';
import { exampleGroups, examples } from '../../../src/app/training/examples/all.ts';
import { seedExamples } from '../../../src/app/training/seedExamples.ts';
import { trainingPort } from '../../../src/app/training/trainingPort.ts';
import { asInstant, asLocalDate, asPersonId, asStreamId } from '../../../src/entries/ids.ts';
import type { AnyEntry, StreamRef } from '../../../src/entries/entry.ts';
import type { EntryKind, GroupKind } from '../../../src/entries/kindFacts.ts';
import { groupsIn } from '../../../src/flow/groups/groupLines.ts';
import { participationPart } from '../../../src/flow/groups/participationPart.ts';
import { readGroup } from '../../../src/flow/groups/readGroup.ts';
import { readParticipant } from '../../../src/flow/groups/readParticipant.ts';
import { takeInGroup } from '../../../src/flow/groups/takeInGroup.ts';
import type { CaseStore } from '../../../src/flow/ports.ts';
import { replay } from '../../../src/flow/replay.ts';
import { takeIn } from '../../../src/flow/takeIn.ts';
import type { Reason } from '../../../src/model/reasons.ts';
import { examplesDa } from '../../../src/model/training/examples.da.ts';
import { examplesEn } from '../../../src/model/training/examples.en.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { pairAnswer } from '../../../src/rules/groups/conflicts.ts';
import { groupDoorOf } from '../../../src/rules/groups/doors/groupDoors.ts';
import { aMoment } from '../../support/aCase.ts';
import { memoryClock } from '../../support/memoryClock.ts';
import { memoryCases, memoryDrafts, memoryReminders } from '../../support/memoryStore.ts';
import { windowOn } from '../../store/host/hostedVault.ts';
import { memoryMachine } from '../../store/host/memoryPlatform.ts';

const noPart = { machineVersion: '', modelVersion: '', entries: 0 };
const person = { person: asPersonId('anna'), label: 'Øvelse' };

/** Everything that is listed: cases, and the group. */
const streamsOf = async (cases: CaseStore): Promise<readonly StreamRef[]> =>
  (await cases.summaries()).map(({ stream, type }) => ({ type: type ?? ('case' as const), id: stream }));

/** What is known, of everybody, once these have been signed; and the group they are in. */
function around(before: readonly AnyEntry[]) {
  const ofGroup = before.filter(({ stream }) => stream.type === 'group');
  const cases = new Set(before.flatMap(({ stream }) => (stream.type === 'case' ? [stream.id] : [])));
  const participants = new Map(
    [...cases].flatMap((of) => {
      const facts = readParticipant(before.filter(({ stream }) => stream.id === of));
      return facts === null ? [] : [[of, participationPart(facts, noPart)] as const];
    }),
  );
  return { facts: takeInGroup(ofGroup).facts, participants };
}
/** Why an entry may not be signed on its day, beside all that was signed before it. */
function whyNot({ kind, body, stream, onDate }: AnyEntry, before: readonly AnyEntry[]): readonly Reason[] {
  const moment = aMoment(onDate);
  if (stream.type === 'group') {
    const { facts, participants } = around(before);
    const groupLeaders = new Set([person.person]);
    return groupDoorOf(kind as GroupKind)(facts, body as never, moment, { participants, groupLeaders });
  }
  const { facts } = takeIn(before.filter((one) => one.stream.id === stream.id));
  const placing = kind === 'placement' ? { placing: around(before) } : {};
  return doorOf(kind as EntryKind)(facts, body as never, { ...moment, ...placing });
}

/** Seeds in memory on a day. */
async function seededOn(day: string) {
  const now = { instant: asInstant(`${day}T10:30:00.000+01:00`), today: asLocalDate(day) };
  const clock = memoryClock(now.instant);
  const drafts = memoryDrafts(clock);
  const cases = memoryCases(clock, drafts, person.person);
  const told: string[] = [];
  await seedExamples(
    {
      cases,
      drafts,
      reminders: memoryReminders(),
      notes,
      team: { type: 'team', id: asStreamId('team-1') },
      person,
      language: 'da',
      words: examplesDa,
      now,
      setTime: (moment) => clock.set(moment?.instant ?? now.instant),
      told: (ready, all) => told.push(`${String(ready)}/${String(all)}`),
    },
    examples,
    exampleGroups,
  );
  const views = new Map<string, ReturnType<typeof replay>>();
  for (const { id, type } of await streamsOf(cases)) {
    if (type === 'group') continue;
    const { entries } = await cases.read({ type, id });
    const view = replay(entries, { today: now.today });
    views.set(view.facts.alias ?? '–', view);
  }
  return { cases, drafts, views, told };
}

describe('every example entry', () => {
  it('passes its door at its moment, whatever day the training begins on', async () => {
    const days = fc.integer({ min: 0, max: 730 }).map((count) => plusDays(asLocalDate('2026-01-01'), count));
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        const { cases } = await seededOn(day);
        const all: AnyEntry[] = [];
        for (const stream of await streamsOf(cases)) all.push(...(await cases.read(stream)).entries);
        all.sort((one, other) => one.lamport - other.lamport);
        const dates = all.map(({ onDate }) => onDate);
        expect(dates, 'days in the order of signatures').toEqual(dates.toSorted());
        const reasons = all.flatMap((entry, at) =>
          whyNot(entry, all.slice(0, at)).map(({ code }) => `${entry.kind} ${entry.onDate}: ${code}`),
        );
        expect(reasons).toEqual([]);
      }),
      // The days after Easter and Christmas first: nobody meets on most of those before them.
      {
        numRuns: 22,
        examples: [['2026-04-08'], ['2026-12-28'], ['2027-03-30']].map(([on]) => [asLocalDate(on ?? '')]),
      },
    );
  });
});

describe('the stages that are seen on the first day', () => {
  it('are one of each, so that everything can be tried', async () => {
    const { views, told, drafts, cases } = await seededOn('2026-11-23');
    const view = (alias: string) => {
      const found = views.get(alias);
      if (found === undefined) throw new Error(`no ${alias}`);
      return found;
    };
    expect(told.at(-1)).toBe('15/15');
    // The cases, the group, and the team they are signed in.
    expect((await cases.summaries()).length).toBe(17);
    const asp = view('Asp').facts;
    expect(asp.children.map(({ card }) => card)).toEqual(['open', 'open']);
    expect([asp.firstEvaluationDueOn, asp.risk]).toEqual(['2026-11-23', null]);
    expect(view('Birk').facts).toMatchObject({ handover: { answer: 'waiting' }, risk: null });
    expect(view('Birk').facts.provisional).not.toBeNull();
    expect(view('Rose')).toMatchObject({ overdue: { risk: true }, facts: { risk: { holds: 'high' } } });
    expect(view('Rose').facts.riskHistory).toHaveLength(2);
    expect(view('Rose').facts.plan?.basedOnNewest).toBe(false);
    expect(view('Lind').facts).toMatchObject({ risk: { level: 'high' }, plan: null });
    expect((await drafts.list()).map(({ info }) => info.step)).toEqual(['safetyPlan']);
    expect(view('Eg').facts).toMatchObject({
      plan: { form: 'staffOnly' },
      talks: 2,
      risk: { dueByEvent: true },
    });
    expect(view('Pil')).toMatchObject({ value: { path: { course: 'running' } }, held: [] });
    expect(view('Hassel').facts.exception).not.toBeNull();
    expect(view('Hassel').facts).toMatchObject({ decision: { pathway: 'individualCourse' }, course: null });
    expect(view('–').facts).toMatchObject({ outcome: 'notTold', askAgainOn: '2026-11-23' });
    expect(view('El').facts).toMatchObject({ outcome: 'worryNotTold', children: [{ card: 'open' }] });
    expect(view('Røn').facts).toMatchObject({ followUps: 1, course: { ended: true } });
    expect(view('Tjørn').facts.closed).not.toBeNull();
    for (const alias of ['Hyld', 'Ahorn', 'Fyr'])
      expect(view(alias)).toMatchObject({ value: { path: { course: 'running' } }, held: [] });
    expect(view('Bøg').facts).toMatchObject({ decision: { pathway: 'groupCourse' }, course: null });
    expect([...views.values()].flatMap(({ noted, unknownKinds }) => [...noted, ...unknownKinds])).toEqual([]);
  });

  it('hold a group that runs: one of its people is cleared for the next session, two are not, and one waits unchecked', async () => {
    const { cases } = await seededOn('2026-11-23');
    const { groups, participants } = groupsIn(await cases.summaries(), asLocalDate('2026-11-23'));
    expect(groups).toMatchObject([
      { next: '2026-11-27', summary: { name: 'Aftenholdet', state: 'running', loggedSessions: 1 } },
    ]);
    const [group] = groups;
    if (group === undefined) throw new Error('no group');
    const { entries } = await cases.read({ type: 'group', id: group.stream });
    const view = readGroup(entries, { today: asLocalDate('2026-11-23'), participants });
    expect(view.noted).toEqual([]);
    const named = [...participants.values()].map(({ alias, clearances, places }) => [
      alias,
      places.map(({ to }) => to).join(),
      clearances.map(({ sessionOn }) => sessionOn).join(),
    ]);
    expect(named).toEqual([
      ['Hyld', 'attending', '2026-11-27'],
      ['Ahorn', 'attending', ''],
      ['Fyr', 'attending', ''],
      ['Bøg', '', ''],
    ]);
    expect(view.people.map(({ place }) => place)).toEqual(['attending', 'attending', 'attending']);
    const [hyld] = participants.keys();
    const bøg = [...participants.keys()].at(-1);
    expect(pairAnswer(hyld ?? asStreamId(''), bøg ?? asStreamId(''), participants)).toBe('notChecked');
    const read = await cases.read({ type: 'case', id: hyld ?? asStreamId('') });
    expect(read.apart).toHaveLength(1);
  });

  it('are signed by the real store, marked in every entry and in every note', async () => {
    const window = windowOn(memoryMachine());
    const now = { instant: asInstant('2026-11-23T10:30:00.000+01:00'), today: asLocalDate('2026-11-23') };
    const { cases, drafts, reminders } = window;
    const marked = notesIn(notes, () => window.training.isOn());
    const given = { client: window, cases, drafts, reminders, notes: marked, now: () => now };
    const training = trainingPort({ ...given, setTime: () => undefined });
    const told: number[] = [];
    expect(await training.begin('en', (ready) => told.push(ready))).toBe('begun');
    expect(told.at(-1)).toBe(15);
    const summaries = await cases.summaries();
    for (const stream of await streamsOf(cases)) {
      const { entries, damaged } = await cases.read(stream);
      expect(damaged).toEqual([]);
      expect(entries.every((entry) => entry.training === true)).toBe(true);
      for (const { kind, rendered } of entries)
        if (kind !== 'statistics') expect(rendered.text).toMatch(/^PRACTICE – AN EXAMPLE CASE/);
    }
    expect(summaries.map(({ summary }) => summary.contact?.alias)).toContain('Røn');
    expect((await reminders.list()).map(({ handle }) => handle)).toEqual(['Ask']);
    expect(await training.end()).toEqual({ left: [] });
    expect(await window.vault.status()).toEqual({ kind: 'none' });
  });

  it('leave nothing behind when they cannot all be made', async () => {
    const machine = memoryMachine();
    const window = windowOn(machine);
    const { drafts, reminders } = window;
    const cases: CaseStore = { ...window.cases, sign: () => Promise.reject(new Error('disk')) };
    const now = { instant: asInstant('2026-11-23T10:30:00.000+01:00'), today: asLocalDate('2026-11-23') };
    const training = trainingPort({
      client: window,
      cases,
      drafts,
      reminders,
      notes,
      now: () => now,
      setTime: () => undefined,
    });
    await expect(training.begin('da', () => undefined)).rejects.toThrow('disk');
    expect([machine.places.size, machine.root.files.size]).toEqual([0, 0]);
  });
});

it('the example words hold no number that could be somebody’s', () => {
  for (const words of [examplesDa, examplesEn])
    expect(
      JSON.stringify(words, (_, value: unknown) => (typeof value === 'function' ? '' : value)),
    ).not.toMatch(/\d{6}/);
});
