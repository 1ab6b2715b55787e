import { expect, test } from 'vitest';
import { asInstant, asStreamId } from '../../src/entries/ids.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { aCase, aMonday, type ACase } from '../support/aCase.ts';

const summaryOf = (name: string, one: ACase) => ({
  stream: asStreamId(name),
  summary: summarise(one.entries),
});
const opened = (alias: string) => aCase().signs('caseOpened', { alias, responsible: 'Anna' });

test('a summary names what is due and keeps no day but dates', () => {
  const { contact, intake, caseFile } = summarise(opened('Birk').told().withChild('c1').entries);
  expect(contact).toMatchObject({ alias: 'Birk', responsible: 'Anna', provisionalDanger: false, entries: 1 });
  expect(intake).toMatchObject({
    outcome: 'told',
    openCards: 1,
    waitingCards: 0,
    firstEvaluationDueOn: aMonday,
  });
  expect(caseFile).toMatchObject({ path: 'told', risk: 'wanted', level: null, held: [] });
});
test('the home page lists danger before cards before evaluations, and drafts after', () => {
  const danger = opened('Ask').signs('provisionalNote', { dangerSigns: 'Kniv' });
  const late = opened('El').told().evaluated('high');
  const { lines } = homeLines(
    [summaryOf('s1', late), summaryOf('s2', opened('Birk').told().withChild('c1')), summaryOf('s3', danger)],
    [
      {
        id: 'd1',
        info: {
          step: 'detection',
          stream: asStreamId('s1'),
          givens: {},
          startedAt: asInstant('2026-11-02T10:00:00.000+01:00'),
        },
        values: {},
        savedAt: asInstant('2026-11-02T10:00:00.000+01:00'),
      },
    ],
    aCase().daysLater(5).today,
  );
  expect(lines.map(({ kind, alias }) => `${kind} ${alias ?? ''}`)).toEqual([
    'danger Ask',
    'card Birk',
    'evaluationOverdue El',
  ]);
  expect(lines.map(({ also }) => also.map(({ kind }) => kind))).toEqual([
    [],
    ['firstEvaluation'],
    ['draft', 'notJournalised'],
  ]);
});
test('a closed case with an open card stays on the home page, and its clock has stopped', () => {
  const closed = opened('Birk').told().withChild('c1').closed();
  const { lines } = homeLines([summaryOf('s1', closed)], [], aCase().daysLater(90).today);
  expect(lines.map((line) => line.kind)).toEqual(['card']);
});
test('a handover that nobody accepted stays with the sender', () => {
  const sent = opened('Birk').signs('handover', { receiver: 'Bo', standIn: 'Eva' });
  const { lines, handovers } = homeLines([summaryOf('s1', sent)], [], aCase().daysLater(1).today);
  expect(lines).toMatchObject([
    { kind: 'handover', overdue: true, reason: { about: { receiver: 'Bo', standIn: 'Eva' } } },
  ]);
  expect(handovers).toMatchObject([{ alias: 'Birk', receiver: 'Bo', standIn: 'Eva', since: aMonday }]);
});
test('danger told in a detection stands first, until a trained person has evaluated it', () => {
  const told = opened('Ask').signs('detection', {
    outcome: 'told',
    wayIn: 'routine',
    conversationForm: 'inPerson',
    safeToAsk: 'confirmed',
    dangerNow: 'yes',
  });
  const [first] = homeLines([summaryOf('s1', told)], [], aMonday).lines;
  expect(first?.kind).toBe('danger');
  const evaluated = told.evaluated('imminent');
  expect(homeLines([summaryOf('s1', evaluated)], [], aMonday).lines.map(({ kind }) => kind)).not.toContain(
    'danger',
  );
});
