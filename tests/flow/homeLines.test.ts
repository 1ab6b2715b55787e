import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEntryId, asStreamId } from '../../src/entries/ids.ts';
import { nextUpKinds, type NextUpKind } from '../../src/flow/caseView.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { replay } from '../../src/flow/replay.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { emptyFacts } from '../../src/rules/emptyFacts.ts';
import { entryOf, moves } from '../explore/moves.ts';
import { aCase, aMonday, type ACase } from '../support/aCase.ts';

const summaryOf = (name: string, entries: ACase['entries']) => ({
  stream: asStreamId(name),
  summary: summarise(entries),
});
/** What can be signed, on one of three days. */
const written = moves.flatMap((move) =>
  [0, 3, 9].flatMap((later) => {
    const day = plusDays(aMonday, later);
    const body = move.body(emptyFacts, day);
    return body === null ? [] : [{ ...entryOf(move, body, day), onDate: day }];
  }),
);
const someEntries = fc
  .shuffledSubarray(written, { minLength: 1, maxLength: 8 })
  .map((entries) =>
    [...entries]
      .sort((one, other) => (one.onDate < other.onDate ? -1 : Number(one.onDate > other.onDate)))
      .map((entry, at) => ({ ...entry, id: asEntryId(`e${String(at)}`), lamport: at + 1 })),
  );
const someDay = fc.integer({ min: 0, max: 40 }).map((later) => plusDays(aMonday, later));
const rank = (kind: NextUpKind) => nextUpKinds.indexOf(kind);

describe('the order of the home page', () => {
  it('is the order of the journey', () => {
    const named: readonly NextUpKind[] = [
      'danger',
      'card',
      'firstEvaluation',
      'evaluationOverdue',
      'plan',
      'promisedContact',
      'handover',
      'draft',
      'notJournalised',
    ];
    expect([...named].sort((one, other) => rank(one) - rank(other))).toEqual(named);
  });

  it('is total: one line per case, danger always first, whatever order the cases were read in', () => {
    fc.assert(
      fc.property(fc.array(someEntries, { minLength: 1, maxLength: 8 }), someDay, (cases, today) => {
        const summaries = cases.map((entries, at) => summaryOf(`s${String(at)}`, entries));
        const { lines } = homeLines(summaries, [], today);
        expect(homeLines([...summaries].reverse(), [], today).lines).toEqual(lines);
        expect(new Set(lines.map(({ stream }) => stream)).size).toBe(lines.length);
        const inRank = lines.map(({ kind }) => rank(kind));
        expect(inRank).toEqual([...inRank].sort((one, other) => one - other));
        const inDanger = ({ summary: { contact } }: (typeof summaries)[number]) => contact?.provisionalDanger;
        const danger = summaries.filter(inDanger).map(({ stream }) => stream);
        expect(
          lines
            .slice(0, danger.length)
            .map(({ stream }) => stream)
            .sort(),
        ).toEqual(danger.sort());
        for (const { kind, also } of lines)
          for (const other of also) expect(rank(other.kind)).toBeGreaterThanOrEqual(rank(kind));
      }),
      { numRuns: 300 },
    );
  });

  it('names what the case itself names as due, from its summary alone', () => {
    fc.assert(
      fc.property(someEntries, someDay, (entries, today) => {
        const { lines } = homeLines([summaryOf('s1', entries)], [], today);
        const shown = lines.flatMap((line) => [line, ...line.also]).map(({ kind }) => kind);
        const { nextUp, facts } = replay(entries, { today });
        const inCase = nextUp.map(({ kind }) => kind);
        // A card in danger is one line in its case; the list has it among the cards too, and tells no child.
        const cards = new Set<NextUpKind>(['card', 'childInDanger']);
        // A handover of a closed case is still the sender's.
        const others = (kinds: readonly NextUpKind[]) =>
          [...new Set(kinds)].filter((kind) => !cards.has(kind) && kind !== 'handover').sort();
        expect(others(shown)).toEqual(others(inCase));
        expect(shown.includes('childInDanger')).toBe(inCase.includes('childInDanger'));
        expect(shown.some((kind) => cards.has(kind))).toBe(inCase.some((kind) => cards.has(kind)));
        if (facts.closed === null) expect(shown.includes('handover')).toBe(inCase.includes('handover'));
      }),
      { numRuns: 600 },
    );
  });
});

const opened = (alias: string) => aCase().signs('caseOpened', { alias, responsible: 'Anna' });
/** Evaluated, planned and due to be looked at on its 30th day. */
const toRevise = () =>
  opened('El')
    .told()
    .evaluated('elevated', { nextOn: plusDays(aMonday, 60) })
    .planned();
const day30 = plusDays(aMonday, 30);
const day = (one: ACase, today: ACase['today']) => homeLines([summaryOf('s1', one.entries)], [], today);
const putOff = (one: ACase, what: readonly string[], until: string) =>
  one.signs('putOff', { what: [...what], until, reason: 'agreedWithCitizen' });

describe('a line that is put off', () => {
  const due = toRevise().on(day30);
  const what = day(due, day30)
    .lines.flatMap((line) => [line, ...line.also])
    .map(({ kind }) => kind);
  const tomorrow = plusDays(day30, 1);

  it('waits among the put off with its day and reason, and comes back on its day', () => {
    expect(what).toEqual(['plan', 'notJournalised']);
    const waiting = putOff(due, what, tomorrow);
    expect(day(waiting, day30)).toMatchObject({
      lines: [],
      putOff: [{ alias: 'El', until: tomorrow, reason: 'agreedWithCitizen' }],
    });
    expect(day(waiting, tomorrow)).toMatchObject({ lines: [{ kind: 'plan' }], putOff: [] });
  });

  it('comes back at once with anything signed in the case, or when taken back', () => {
    const waiting = putOff(due, what, tomorrow);
    expect(day(waiting.signs('ownWords', { words: 'x', onDay: day30 }), day30).putOff).toEqual([]);
    const back = waiting.signs('putOff', { what: [...what], until: day30, reason: 'agreedWithCitizen' });
    expect(day(back, day30)).toMatchObject({ lines: [{ kind: 'plan' }], putOff: [] });
    const filed = waiting.signs('journalised', { entries: [waiting.newest('riskEvaluation')] });
    expect(day(filed, day30).lines).toEqual([]);
  });

  it('comes back at once when something falls due that it was not put off for', () => {
    const promised = due.signs('promisedContact', { onDay: tomorrow });
    const known = [...what, 'promisedContact'];
    expect(day(putOff(promised, what, plusDays(day30, 9)), tomorrow).lines).toMatchObject([{ kind: 'plan' }]);
    // The same kind, due on a later day, is another thing.
    expect(day(putOff(promised, known, plusDays(day30, 9)), tomorrow).lines).toMatchObject([
      { kind: 'plan' },
    ]);
  });

  it('never hides danger, a card, a first evaluation or an evaluation at high, whatever was signed', () => {
    fc.assert(
      fc.property(someEntries, someDay, (entries, today) => {
        const until = plusDays(today, 14);
        const body = { what: [...nextUpKinds], until, reason: 'agreedWithCitizen' as const };
        const waiting = aCase(today)
          .signs('putOff', body)
          .entries.map((entry) => ({ ...entry, lamport: 99 }));
        const { lines } = homeLines([summaryOf('s1', entries)], [], today);
        const after = homeLines([summaryOf('s1', [...entries, ...waiting])], [], today);
        const { risk } = replay(entries, { today }).facts;
        const high = risk?.holds === 'high' || risk?.holds === 'imminent';
        const never: readonly NextUpKind[] = [
          'danger',
          'childInDanger',
          'unreadable',
          'card',
          'firstEvaluation',
          ...(high ? (['evaluation', 'evaluationOverdue'] as const) : []),
        ];
        const cannotWait = lines.some((line) => never.includes(line.kind));
        if (cannotWait) expect(after.lines).toHaveLength(lines.length);
        expect(lines.every((line) => line.latestPutOff === null) || !cannotWait).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('how long a line may be put off', () => {
  it('is the next working day for what protects somebody, and fourteen days for the rest', () => {
    // The plan is due: aMonday + 30 is a Wednesday.
    const due = toRevise().on(day30);
    expect(day(due, day30).lines[0]?.latestPutOff).toBe(plusDays(day30, 1));
    expect(day(due.on(aMonday), aMonday).lines).toMatchObject([
      { kind: 'notJournalised', latestPutOff: plusDays(aMonday, 14) },
    ]);
    const high = opened('Ask').told().evaluated('high');
    expect(day(high, plusDays(aMonday, 1)).lines[0]).toMatchObject({
      kind: 'evaluation',
      latestPutOff: null,
    });
  });
});
