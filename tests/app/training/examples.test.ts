import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notes, notesIn } from '../../../src/app/notes.ts';
import { examples } from '../../../src/app/training/examples/all.ts';
import { seedExamples } from '../../../src/app/training/seedExamples.ts';
import { trainingPort } from '../../../src/app/training/trainingPort.ts';
import { asInstant, asLocalDate, asPersonId, asStreamId } from '../../../src/entries/ids.ts';
import type { EntryKind } from '../../../src/entries/kindFacts.ts';
import type { CaseStore } from '../../../src/flow/ports.ts';
import { replay } from '../../../src/flow/replay.ts';
import { takeIn } from '../../../src/flow/takeIn.ts';
import { examplesDa } from '../../../src/model/training/examples.da.ts';
import { examplesEn } from '../../../src/model/training/examples.en.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { aMoment } from '../../support/aCase.ts';
import { memoryClock } from '../../support/memoryClock.ts';
import { memoryCases, memoryDrafts, memoryReminders } from '../../support/memoryStore.ts';
import { windowOn } from '../../store/host/hostedVault.ts';
import { memoryMachine } from '../../store/host/memoryPlatform.ts';

const person = { person: asPersonId('anna'), label: 'Øvelse' };

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
  );
  const views = new Map<string, ReturnType<typeof replay>>();
  for (const { stream } of await cases.summaries()) {
    const { entries } = await cases.read({ type: 'case', id: stream });
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
        for (const { stream } of await cases.summaries()) {
          const { entries } = await cases.read({ type: 'case', id: stream });
          const dates = entries.map(({ onDate }) => onDate);
          expect(dates, 'days in the order of signatures').toEqual(dates.toSorted());
          const reasons = entries.flatMap((entry, at) => {
            const { facts } = takeIn(entries.slice(0, at));
            const why = doorOf(entry.kind as EntryKind)(facts, entry.body as never, aMoment(entry.onDate));
            return why.map(({ code }) => `${entry.kind} ${entry.onDate}: ${code}`);
          });
          expect(reasons).toEqual([]);
        }
      }),
      { numRuns: 40 },
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
    expect(told.at(-1)).toBe('11/11');
    expect((await cases.summaries()).length).toBe(12);
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
    expect([...views.values()].flatMap(({ noted, unknownKinds }) => [...noted, ...unknownKinds])).toEqual([]);
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
    expect(told.at(-1)).toBe(11);
    const summaries = await cases.summaries();
    for (const { stream } of summaries) {
      const { entries, damaged } = await cases.read({ type: 'case', id: stream });
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
