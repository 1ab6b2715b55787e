import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { riskFactorIds } from '../../../src/model/riskFactors.ts';
import { situationMarks } from '../../../src/model/situationMarks.ts';
import { answerStates, type AnswerState } from '../../../src/model/vocabulary.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { broughtBy, marksOf } from '../../../src/rules/situationMarks.ts';
import { aCase, aMoment, aMonday, type ACase } from '../../support/aCase.ts';
import { moves } from '../../explore/moves.ts';

type Said = { readonly question: string; readonly answer: AnswerState };
const factors = riskFactorIds.map((id) => `factor.${id}`);
const asked = ['pregnant', 'livesTogether', 'disability', 'thoughtsOfSuicide', 'moneyProblem', ...factors];

/** Says one thing, in the kind of entry that asks it. */
function says(before: ACase, { question, answer }: Said): ACase {
  if (question.startsWith('factor.'))
    return before.evaluated('high', { [question]: answer } as Partial<BodyOf<'riskEvaluation'>>);
  return before.signs('assessment', { [question]: answer } as BodyOf<'assessment'>);
}
const marks = (told: ACase): readonly string[] => told.stands().facts.marks;
const saying = fc.record({ question: fc.constantFrom(...asked), answer: fc.constantFrom(...answerStates) });

describe('what a case has brought up', () => {
  it('is nothing before anything was said', () => {
    expect(marks(aCase())).toEqual([]);
    expect(marks(aCase().told())).toEqual([]);
  });

  it('rests on the newest yes or no to each question, whatever else was answered before, between or after', () => {
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 12 }), (sayings) => {
        const newest = new Map<string, AnswerState>();
        for (const { question, answer } of sayings)
          if (answer === 'yes' || answer === 'no') newest.set(question, answer);
        const expected = new Set(
          [...newest].flatMap(([question, answer]) =>
            answer === 'yes' ? (broughtBy.get(question) ?? []) : [],
          ),
        );
        expect(marks(sayings.reduce(says, aCase().told()))).toEqual(
          situationMarks.filter((mark) => expected.has(mark)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is neither set nor taken away by "not known", "refused", "not asked" or an answer left out', () => {
    const silent = fc.record({
      question: fc.constantFrom(...asked),
      answer: fc.constantFrom('notKnown' as const, 'refused' as const, 'notAsked' as const),
    });
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 6 }), fc.array(silent, { maxLength: 6 }), (told, quiet) => {
        const before = told.reduce(says, aCase().told());
        expect(marks(quiet.reduce(says, before))).toEqual(marks(before));
        expect(marks(quiet.reduce(says, aCase().told()))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('goes only with a no to the very same question', () => {
    const pressed = aCase().told().whereSheSays('stalking', 'yes').evaluated('high');
    expect(marks(pressed)).toEqual(['stalking']);
    const alsoForm = pressed.signs('assessment', {
      persons: [{ id: 'p', label: 'Partner', relation: 'formerPartner', forms: ['stalking'] }],
    });
    expect(marks(alsoForm.whereSheSays('stalking', 'no').evaluated('high'))).toEqual(['stalking']);
    expect(marks(pressed.whereSheSays('stalking', 'no').evaluated('high'))).toEqual([]);
  });

  it('W1: children, digital and economic violence, and that she thinks of leaving', () => {
    const told = aCase()
      .told({ childrenAround: 'yes', pregnant: 'no', 'supplement.digital': 'yes' })
      .signs('assessment', {
        livesTogether: 'yes',
        persons: [{ id: 'p', label: 'Partner', relation: 'partner', forms: ['psychological', 'economic'] }],
      })
      .whereSheSays('separation', 'yes')
      .evaluated('elevated');
    expect(marks(told)).toEqual([
      'childrenAround',
      'livesTogether',
      'leaving',
      'economicViolence',
      'digitalViolence',
    ]);
  });

  it('W2: several persons, family, honour and papers that others hold', () => {
    const told = aCase()
      .told({ 'supplement.socialControl': 'yes' })
      .signs('assessment', {
        persons: [
          { id: 'a', label: 'Far', relation: 'parent', forms: ['negativeSocialControl'] },
          { id: 'b', label: 'Ældste bror', relation: 'sibling', forms: ['physical'] },
          { id: 'c', label: 'Tidligere forlovede', relation: 'formerPartner' },
        ],
      })
      .whereSheSays('passportTaken', 'yes')
      .whereSheSays('plannedPressure', 'yes')
      .evaluated('high');
    expect(marks(told)).toEqual([
      'physicalViolence',
      'negativeSocialControl',
      'honour',
      'severalPersons',
      'familyUsesViolence',
      'papersHeld',
    ]);
  });

  it('W10: a son who helps is family and help at once, with aids and medicine', () => {
    const told = aCase()
      .told()
      .signs('assessment', {
        persons: [{ id: 'a', label: 'Søn', relation: 'child', forms: ['economic'] }],
        disability: 'yes',
        whoHelps: ['personUsingViolence'],
        seenByOthers: ['phone'],
      });
    expect(marks(told)).toEqual([
      'economicViolence',
      'digitalViolence',
      'familyUsesViolence',
      'carerUsesViolence',
      'disabilityOrIllness',
    ]);
  });

  it('takes papers held and thoughts of leaving away only by what answers the same question', () => {
    const held = aCase()
      .told()
      .signs('assessment', { whoHoldsPapers: 'otherFamily', relationNow: 'thinksOfLeaving' });
    expect(marks(held)).toEqual(['leaving', 'papersHeld']);
    const silent = held.signs('assessment', { whoHoldsPapers: 'notKnown', relationNow: 'refused' });
    expect(marks(silent)).toEqual(['leaving', 'papersHeld']);
    const now = held.signs('assessment', { whoHoldsPapers: 'citizen', relationNow: 'left' });
    expect(marks(now)).toEqual(['left']);
  });

  it('follows a break-up and a way back as two answers to one question', () => {
    const left = aCase().told().signs('caseEvent', { event: 'separation', onDay: aMonday });
    expect(marks(left)).toEqual(['left']);
    expect(marks(left.signs('caseEvent', { event: 'backToRelation', onDay: aMonday }))).toEqual([]);
  });

  it('keeps an answer that the newest evaluation no longer asks', () => {
    const once = aCase().told().whereSheSays('strangulation', 'yes').evaluated('high');
    expect(marks(once.whereSheSays('strangulation', 'notAsked').evaluated('high'))).toContain('neckOrBreath');
  });

  it('opens and closes no door', () => {
    const one = aCase().told({ childrenAround: 'yes' }).inTargetGroup().evaluated('high').stands().facts;
    for (const facts of [emptyFacts, one])
      for (const { kind, body } of moves) {
        const ask = doorOf(kind) as (...asked: readonly unknown[]) => readonly unknown[];
        const said = body(facts, aMonday) ?? undefined;
        expect(ask({ ...facts, marks: situationMarks }, said, aMoment(aMonday))).toEqual(
          ask({ ...facts, marks: [] }, said, aMoment(aMonday)),
        );
      }
  });

  it('names only questions and marks there are, and no mark is out of reach', () => {
    const reached = new Set([...broughtBy.values()].flat());
    expect(situationMarks.filter((mark) => !reached.has(mark))).toEqual([]);
    expect(marksOf({ said: {}, persons: [] })).toEqual([]);
  });
});

describe('persons over several assessments', () => {
  const named = (label: string, relation: 'partner' | 'sibling' | 'notKnown', id = label) => ({
    id,
    label,
    relation,
    forms: ['physical' as const],
  });
  it('nobody is forgotten by being left out of a later list, and the same word is the same person', () => {
    const { persons, marks: brought } = aCase()
      .told()
      .signs('assessment', { persons: [named('Partner', 'partner')] })
      .signs('assessment', { persons: [named(' partner ', 'notKnown'), named('Bror', 'sibling')] })
      .stands().facts;
    expect(persons.map(({ label, relation }) => [label, relation])).toEqual([
      ['Partner', 'partner'],
      ['Bror', 'sibling'],
    ]);
    expect(brought).toContain('severalPersons');
  });
  it('two of the same word in one list are two', () => {
    const two = [named('Bror', 'sibling', 'a'), named('Bror', 'sibling', 'b')];
    const once = aCase().told().signs('assessment', { persons: two });
    expect(once.stands().facts.persons).toHaveLength(2);
    expect(once.signs('assessment', { persons: two }).stands().facts.persons).toHaveLength(2);
  });
});
