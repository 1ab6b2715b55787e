import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../src/entries/kinds.ts';
import { asPersonId } from '../../src/entries/ids.ts';
import { homeLines } from '../../src/flow/homeLines.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { asStreamId } from '../../src/entries/ids.ts';
import { aCase, type ACase } from '../support/aCase.ts';

const people = ['anna', 'bo', 'eva', 'carl'] as const;
const opened = aCase().signs('caseOpened', { alias: 'Birk', responsible: 'Anna', responsiblePerson: 'anna' });
const toBo = { receiver: 'Bo', receiverPerson: 'bo', standIn: 'Eva', standInPerson: 'eva' } as const;
const given = opened.signs('handover', toBo);
const answers = (more: Partial<BodyOf<'handoverAnswer'>>): BodyOf<'handoverAnswer'> => ({
  handover: given.newest('handover'),
  answer: 'accepted',
  ...more,
});
const handoversOf = (told: ACase) =>
  homeLines([{ stream: asStreamId('s'), summary: summarise(told.entries) }], [], told.today).handovers;

describe('what is learnt of a handover', () => {
  it('is the sender’s until the receiver has said yes', () => {
    expect(given.stands().facts).toMatchObject({ responsible: 'Anna', responsiblePerson: 'anna' });
    const taken = given.signs('handoverAnswer', answers({ tie: 'no' }), { by: 'bo' });
    expect(taken.stands().facts).toMatchObject({
      responsible: 'Bo',
      responsiblePerson: 'bo',
      standIn: 'Eva',
      standInPerson: 'eva',
    });
    expect(handoversOf(taken)).toEqual([]);
  });
  it('a stand-in who takes it carries it, and the receiver stands in', () => {
    const taken = given.signs('handoverAnswer', answers({ tie: 'no' }), { by: 'eva' });
    expect(taken.stands().facts).toMatchObject({
      responsible: 'Eva',
      responsiblePerson: 'eva',
      standIn: 'Bo',
      standInPerson: 'bo',
    });
  });
  it('refused, it stands with the sender, with who refused and why, until something is done', () => {
    const refused = given.signs(
      'handoverAnswer',
      answers({ answer: 'refused', tie: 'no', reason: 'Har ferie' }),
      { by: 'bo' },
    );
    expect(handoversOf(refused)).toMatchObject([
      { receiver: 'Bo', by: 'anna', refused: { by: 'bo', reason: 'Har ferie', tie: 'none' } },
    ]);
    expect(refused.stands().nextUp.map(({ reason }) => reason.code)).toContain('handoverRefused');
    const again = refused.signs('handover', { receiver: 'Carl', standIn: 'Eva' });
    expect(handoversOf(again)).toMatchObject([{ receiver: 'Carl' }]);
    const kept = refused.signs('handoverAnswer', answers({ answer: 'takenBack' }));
    expect(handoversOf(kept)).toEqual([]);
    expect(kept.stands().facts.responsible).toBe('Anna');
    const openedAnew = refused.signs('caseOpened', { alias: 'Birk', responsible: 'Dina' });
    expect(handoversOf(openedAnew)).toEqual([]);
  });
  it('a tie is told without its nature, with the wish to have the case closed', () => {
    const tied = answers({ answer: 'refused', tie: 'yes', closeToMe: 'yes' });
    const refused = given.signs('handoverAnswer', tied, { by: 'bo' });
    expect(refused.stands().facts.handover).toMatchObject({ tie: 'closeToThem', reason: null });
  });
  it('an old entry that only confirmed to have no tie still accepts', async () => {
    const { upcastBody } = await import('../../src/entries/upcast/upcastBody.ts');
    const old = { handover: 'h', answer: 'accepted', noTie: 'confirmed' };
    expect(upcastBody('handoverAnswer', 1, old)).toEqual({ handover: 'h', answer: 'accepted', tie: 'no' });
  });
});

/** Anything anybody could sign about it, in any order, whatever their doors would say. */
const anyAnswer = fc.record({
  by: fc.constantFrom(...people),
  body: fc.record(
    {
      handover: fc.constantFrom(given.newest('handover'), 'another'),
      answer: fc.constantFrom('accepted', 'refused', 'takenBack'),
      tie: fc.constantFrom('no', 'yes'),
      reason: fc.constant('Grund'),
    },
    { requiredKeys: ['handover', 'answer'] },
  ),
});

describe('whatever is signed about a handover, in whatever order it comes', () => {
  it('is never lost, and only the receiver or the stand-in accepts, never with a tie', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 8 }), (signed) => {
        const told = signed.reduce(
          (sofar, { by, body }) => sofar.signs('handoverAnswer', body, { by }),
          given,
        );
        const { handover, responsiblePerson } = told.stands().facts;
        // One of four, and the case is with exactly one of them.
        const shown = handoversOf(told);
        switch (handover?.answer) {
          case 'waiting':
          case 'refused':
            expect(responsiblePerson).toBe('anna');
            expect(shown).toHaveLength(1);
            expect(shown[0]?.refused !== undefined).toBe(handover.answer === 'refused');
            break;
          case 'takenBack':
            expect(responsiblePerson).toBe('anna');
            expect(handover.answeredBy).toBe('anna');
            expect(shown).toEqual([]);
            break;
          case 'accepted': {
            expect(['bo', 'eva']).toContain(handover.answeredBy);
            expect(responsiblePerson).toBe(handover.answeredBy);
            const by = handover.answeredBy;
            const yes = signed.some(
              (one) => one.by === by && one.body.answer === 'accepted' && one.body.tie === 'no',
            );
            expect(yes).toBe(true);
            expect(shown).toEqual([]);
            break;
          }
          case undefined:
            throw new Error('the handover was lost');
        }
      }),
    );
  });
  it('the door lets nobody accept whom the fold would not believe', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 4 }), anyAnswer, (before, { by, body }) => {
        const told = before.reduce(
          (sofar, one) => sofar.signs('handoverAnswer', one.body, { by: one.by }),
          given,
        );
        if (told.door('handoverAnswer', body, { person: asPersonId(by) }).length > 0) return;
        const after = told.signs('handoverAnswer', body, { by }).stands().facts.handover;
        expect(after?.answer).toBe(body.answer);
      }),
    );
  });
});
