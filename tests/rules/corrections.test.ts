import { describe, expect, it } from 'vitest';
import { entryKinds, kindFacts, type EntryKind } from '../../src/entries/kindFacts.ts';
import { kinds, type BodyOf } from '../../src/entries/kinds.ts';
import { assembleBody } from '../../src/entries/assembleBody.ts';
import { steps } from '../../src/model/steps/steps.ts';
import { correctionOf, notCorrected } from '../../src/rules/corrections.ts';
import { ownQuestions } from '../../src/rules/ownQuestions.ts';
import { visibleFields } from '../../src/rules/visibleQuestions.ts';
import { aCase, aMonday, signed } from '../support/aCase.ts';

const stepOf = (kind: string) => Object.values(steps).find(({ signs }) => signs === kind);
const answers = <K extends EntryKind>(kind: K, body: BodyOf<K>, openedWith: Record<string, string> = {}) => {
  const entry = signed(kind, body, { id: 'e1', lamport: 1 });
  return correctionOf(entry, [entry], stepOf(kind), openedWith);
};
/** What would be signed from the answers of an entry, without changing any. */
function again<K extends EntryKind>(kind: K, body: BodyOf<K>, openedWith: Record<string, string> = {}) {
  const found = answers(kind, body, openedWith);
  const known = stepOf(kind);
  if (found.kind === 'closed' || known === undefined) return found;
  const step = ownQuestions(known);
  const { values, givens } = found.from;
  const visible = visibleFields(step, values, givens);
  const bodies = assembleBody({ step, values, givens, visible, today: aMonday });
  return [[...bodies.keys()], kinds[kind].body.parse(bodies.get(kind))];
}

describe('an entry opened to be corrected', () => {
  it.each([
    ['caseOpened', { alias: 'Asp', responsible: 'AB', caseNumber: 'Ø-1' }],
    [
      'detection',
      {
        outcome: 'told',
        wayIn: 'routine',
        conversationForm: 'inPerson',
        safeToAsk: 'confirmed',
        askedWith: 'hark',
        'hark.h': 'yes',
        'hark.k': 'notKnown',
        'supplement.digital': 'yes',
        citizenAge: '34',
        ownWords: 'Jeg går på listesko',
      },
    ],
    ['children', { children: [{ id: 'b1', label: 'Barn 1', age: '6', tie: 'ownHome', inDangerNow: 'no' }] }],
    ['safeContactCard', { never: ['sms', 'call'], channel: 'inPersonMeeting', when: 'Tirsdag kl. 10' }],
    ['caseEvent', { event: 'newViolenceOrThreats', onDay: '2026-10-30', note: 'Stod ved porten' }],
    ['supportiveTalk', { onDay: '2026-10-30', about: 'Om hverdagen' }],
    ['ownWords', { words: 'Nu er det nok', onDay: '2026-10-30' }],
    ['evidenceItem', { onDay: '2026-10-02', what: 'Tyve beskeder', kind: 'messages', where: 'Hos søsteren' }],
    ['promisedContact', { onDay: '2026-11-05', at: '13.00' }],
    ['pause', { until: '2026-12-24' }],
  ] as const satisfies readonly (readonly [EntryKind, object])[])(
    '(%s) has its own answers, and signs the very same again when none is changed',
    (kind, body) => {
      expect(again(kind, body as never)).toEqual([[kind], body]);
    },
  );

  it('is not opened where one of its answers would be out of sight, and so be lost without a word', () => {
    const found = answers('detection', {
      outcome: 'told',
      wayIn: 'routine',
      'hark.h': 'yes',
    } as BodyOf<'detection'>);
    // A screen that was asked without the safe-to-ask check stands on no page that may be shown.
    expect(found).toEqual({ kind: 'closed', why: 'notHere' });
  });

  it('is never a judgement: evaluations, plans and decisions are made again', () => {
    const story = aCase().told().evaluated('elevated').planned();
    for (const kind of ['riskEvaluation', 'safetyPlan'] as const) {
      const entry = story.entries.find((one) => one.kind === kind);
      if (entry === undefined) throw new Error(kind);
      expect(correctionOf(entry, story.entries, stepOf(kind))).toEqual({ kind: 'closed', why: 'judgement' });
    }
    for (const kind of entryKinds.filter((one) => !kindFacts[one].amendable)) {
      const entry = { ...signed('ownWords', { words: 'x', onDay: aMonday }, { id: 'e', lamport: 1 }), kind };
      expect(notCorrected(entry, [entry])).toBe('judgement');
    }
  });

  it('is the newest wording: what was corrected before is not corrected beside it', () => {
    const first = aCase().signs('ownWords', { words: 'Først', onDay: aMonday });
    const both = first.signs(
      'ownWords',
      { words: 'Rettet', onDay: aMonday },
      { amends: first.newest('ownWords') },
    );
    const [old, fresh] = both.entries;
    if (old === undefined || fresh === undefined) throw new Error('two entries');
    expect(notCorrected(old, both.entries)).toBe('correctedLater');
    expect(notCorrected(fresh, both.entries)).toBeNull();
  });
});

describe('a correction', () => {
  it('stands beside the old entry, and begins no deadline anew', () => {
    const first = aCase().told({ citizenAge: '17' });
    const due = first.stands().facts.firstEvaluationDueOn;
    const later = first
      .daysLater(60)
      .signs(
        'detection',
        { outcome: 'told', wayIn: 'routine', citizenAge: '27' },
        { amends: first.newest('detection') },
      );
    expect(later.entries.filter(({ kind }) => kind === 'detection')).toHaveLength(2);
    expect(later.stands().facts).toMatchObject({ citizenAge: 27, firstEvaluationDueOn: due });
    expect(later.stands().overdue.firstEvaluation).toBe(true);
  });
});
