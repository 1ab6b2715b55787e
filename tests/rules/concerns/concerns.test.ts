import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asEntryId } from '../../../src/entries/ids.ts';
import { concerns } from '../../../src/model/concerns.ts';
import { riskEvaluation } from '../../../src/model/steps/riskEvaluation.ts';
import { safeContact } from '../../../src/model/steps/safeContact.ts';
import { safetyPlan } from '../../../src/model/steps/safetyPlan.ts';
import { children } from '../../../src/model/steps/children.ts';
import type { StepDefinition } from '../../../src/model/define.ts';
import { channelReasons, concernsIn } from '../../../src/rules/concerns.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';

const inStep = (step: StepDefinition, values: DraftValues, facts: Parameters<typeof concernsIn>[2] = null) =>
  concernsIn(visibleFields(step, values, {}), values, facts);
const codes = (...from: Parameters<typeof inStep>) => inStep(...from).map((concern) => concern.code);

describe('safe contact', () => {
  it('warns about every channel a watched phone shows, and about no other', () => {
    for (const channel of ['sms', 'call', 'digitalPost', 'email'])
      expect(codes(safeContact, { channel, phoneWatched: 'yes' })).toEqual(['channelIsWatched']);
    for (const channel of ['inPersonMeeting', 'throughAnother', 'homeVisit'])
      expect(codes(safeContact, { channel, phoneWatched: 'yes' })).toEqual([]);
    expect(codes(safeContact, { channel: 'sms', phoneWatched: 'no' })).toEqual([]);
  });

  it('warns when the case knows of digital violence, whatever the card says', () => {
    const him = { label: 'Partner', relation: 'partner', forms: ['digital'] } as const;
    const facts = { ...emptyFacts, persons: [him] };
    expect(inStep(safeContact, { channel: 'sms' }, facts)).toMatchObject([
      { code: 'channelIsWatched', because: ['case'], at: 'channel' },
    ]);
  });

  it('is content with a reason, and asks for one until it is written', () => {
    const values = { channel: 'sms', phoneWatched: 'yes' };
    const found = inStep(safeContact, values);
    expect(channelReasons(found, values)).toEqual([{ code: 'channelIsWatched', field: 'channelReason' }]);
    expect(channelReasons(found, { ...values, channelReason: '  ' })).toHaveLength(1);
    expect(channelReasons(found, { ...values, channelReason: 'a phone he does not know' })).toEqual([]);
  });

  it('notices a channel that is also marked never', () => {
    expect(codes(safeContact, { channel: 'letter', never: ['letter'] })).toEqual(['channelIsNever']);
  });
});

describe('what needs attention today', () => {
  it('asks for a doctor today after pressure on the neck or a blow in pregnancy, also without marks', () => {
    expect(codes(riskEvaluation, { 'factor.strangulation': 'yes' })).toEqual(['examinedToday']);
    expect(codes(riskEvaluation, { 'factor.violenceInPregnancy': 'yes' })).toEqual(['examinedToday']);
    expect(codes(riskEvaluation, { 'factor.strangulation': 'notKnown' })).toEqual([]);
  });

  it('hears a low answer to the safety question; a high one takes nothing away', () => {
    expect(codes(riskEvaluation, { safety: '3' })).toEqual(['lowSafety']);
    const strangled = { 'factor.strangulation': 'yes' };
    expect(codes(riskEvaluation, { ...strangled, safety: '10' })).toEqual(codes(riskEvaluation, strangled));
  });

  it('names thoughts of suicide, forced sex, and a child in danger', () => {
    expect(codes(riskEvaluation, { 'factor.thoughtsOfSuicide': 'yes' })).toEqual(['thoughtsOfSuicide']);
    expect(codes(riskEvaluation, { 'factor.forcedSex': 'yes' })).toEqual(['sexualAssaultCentre']);
    const child = { children: ['c1'], 'children/c1/tie': 'ownHome', 'children/c1/inDangerNow': 'yes' };
    expect(inStep(children, child)).toMatchObject([{ code: 'childInDanger', at: 'children/c1/inDangerNow' }]);
    expect(codes(children, { ...child, children: [] })).toEqual([]);
  });

  it('warns on a page of the plan as soon as it is on view, before anything is written', () => {
    const warned = {
      digital: 'cuttingAccessCanAlert',
      bagAndPapers: 'bagCanBeFound',
      honour: 'neverTheFamily',
      migrant: 'adviceBeforeMoving',
      disabilityAndIllness: 'talkAlone',
      substanceMentalHealth: 'suicideSameDay',
    } as const;
    expect(codes(safetyPlan, {})).toEqual([]);
    for (const [block, code] of Object.entries(warned))
      expect(inStep(safetyPlan, { blocks: [block] })).toMatchObject([{ code, at: `measures.${block}` }]);
    expect(codes(safetyPlan, { form: 'staffOnly', blocks: Object.keys(warned) })).toEqual([]);
  });

  it('reminds on the plan’s page of contact that the agreed way goes over a watched phone', () => {
    const card = { entry: asEntryId('c'), never: [], channel: 'sms', phoneWatched: 'yes' } as const;
    const known = { ...emptyFacts, contactCard: card };
    expect(inStep(safetyPlan, {}, known)).toMatchObject([
      { code: 'channelIsWatched', because: ['case'], at: 'measures.contact' },
    ]);
    expect(codes(safetyPlan, {}, { ...known, contactCard: { ...card, channel: 'inPersonMeeting' } })).toEqual(
      [],
    );
    const marked = { ...card, phoneWatched: 'notKnown' } as const;
    expect(codes(safetyPlan, {}, { ...known, contactCard: marked, marks: ['digitalViolence'] })).toEqual([
      'channelIsWatched',
    ]);
  });

  it('says where each concern comes from, and never speaks of a level', () => {
    expect(Object.values(concerns).every((concern) => concern.source.work !== '')).toBe(true);
    expect(
      JSON.stringify(inStep(riskEvaluation, { 'factor.weapon': 'yes', 'factor.strangulation': 'yes' })),
    ).not.toMatch(/present|elevated|high|imminent/);
  });
});
