import { describe, expect, it } from 'vitest';
import { asEntryId, asPersonId } from '../../../src/entries/ids.ts';
import type { HandoverFacts } from '../../../src/rules/handovers.ts';
import { aMonday } from '../../support/aCase.ts';
import { says, somebody } from '../../support/atTheDoor.ts';

/** Anna gave the case to Bo, a name; with `asked` to colleagues who are here. */
const given = (more: Partial<HandoverFacts> = {}): { readonly handover: HandoverFacts } => ({
  handover: {
    entry: asEntryId('h1'),
    receiver: 'Bo',
    standIn: 'Eva',
    receiverPerson: null,
    standInPerson: null,
    since: aMonday,
    by: asPersonId('anna'),
    answer: 'waiting',
    answeredBy: null,
    answeredOn: null,
    reason: null,
    tie: 'none',
    ...more,
  },
});
const asked = given({ receiverPerson: asPersonId('bo'), standInPerson: asPersonId('eva') });
const by = (person: string) => somebody({ person: asPersonId(person) });
const nothing = [{ code: 'nothingToAnswer' }];
const accepts = { handover: 'h1', answer: 'accepted', tie: 'no' } as const;
const refuses = { handover: 'h1', answer: 'refused', tie: 'no', reason: 'Jeg har ferie' } as const;
const takesBack = { handover: 'h1', answer: 'takenBack' } as const;

describe('the answer to a handover', () => {
  it('is given while it waits, to that one and no other', () => {
    expect(says('handoverAnswer', {}, accepts, by('bo'))).toEqual(nothing);
    expect(says('handoverAnswer', {})).toEqual(nothing);
    expect(says('handoverAnswer', given())).toEqual([]);
    expect(says('handoverAnswer', given(), accepts, by('bo'))).toEqual([]);
    expect(says('handoverAnswer', given(), { ...accepts, handover: 'h0' }, by('bo'))).toEqual(nothing);
    for (const answer of ['accepted', 'refused', 'takenBack'] as const) {
      expect(says('handoverAnswer', given({ answer }), accepts, by('bo'))).toEqual(nothing);
      expect(says('handoverAnswer', given({ answer }))).toEqual(nothing);
    }
  });
  it('is never a yes from the sender', () => {
    expect(says('handoverAnswer', given(), accepts)).toEqual([{ code: 'samePerson' }]);
    expect(says('handoverAnswer', asked, accepts)).toEqual([{ code: 'samePerson' }]);
  });
  it('is given by the receiver or the stand-in alone, where they are colleagues here', () => {
    for (const person of ['bo', 'eva']) {
      expect(says('handoverAnswer', asked, accepts, by(person)), person).toEqual([]);
      expect(says('handoverAnswer', asked, refuses, by(person)), person).toEqual([]);
    }
    const onlyThem = [{ code: 'answeredByTheReceiver', about: { receiver: 'Bo', standIn: 'Eva' } }];
    expect(says('handoverAnswer', asked, accepts, by('carl'))).toEqual(onlyThem);
    expect(says('handoverAnswer', asked, refuses, by('carl'))).toEqual(onlyThem);
    const noStandIn = given({ receiverPerson: asPersonId('bo'), standIn: null });
    expect(says('handoverAnswer', noStandIn, accepts, by('carl'))).toEqual([
      { code: 'answeredByTheReceiver', about: { receiver: 'Bo', standIn: '' } },
    ]);
  });
  it('is written by anybody but the sender, where the receiver is only a name', () => {
    const freeName = given({ standInPerson: asPersonId('eva') });
    expect(says('handoverAnswer', freeName, accepts, by('carl'))).toEqual([]);
  });
  it('is no yes with a tie to the person using violence, nor without a word about it', () => {
    const { tie: _tie, ...silent } = accepts;
    expect(says('handoverAnswer', asked, { ...accepts, tie: 'yes' }, by('bo'))).toEqual([
      { code: 'tieToPersonUsingViolence', field: 'tie' },
    ]);
    expect(says('handoverAnswer', asked, silent, by('bo'))).toEqual([
      { code: 'noTieNotConfirmed', field: 'tie' },
    ]);
  });
  it('is a no with its reason; a tie is reason enough', () => {
    expect(says('handoverAnswer', asked, { ...refuses, reason: ' ' }, by('bo'))).toEqual([
      { code: 'answerIncomplete', field: 'reason' },
    ]);
    const withTie = { handover: 'h1', answer: 'refused', tie: 'yes', closeToMe: 'yes' } as const;
    expect(says('handoverAnswer', asked, withTie, by('bo'))).toEqual([]);
  });
});

describe('a handover taken back', () => {
  it('is taken back by the sender alone, while it waits and after a no', () => {
    for (const answer of ['waiting', 'refused'] as const) {
      expect(says('handoverAnswer', { handover: { ...asked.handover, answer } }, takesBack)).toEqual([]);
      expect(
        says('handoverAnswer', { handover: { ...asked.handover, answer } }, takesBack, by('bo')),
      ).toEqual([{ code: 'onlyTheSender' }]);
    }
  });
  it('is not taken back once it was accepted', () => {
    for (const answer of ['accepted', 'takenBack'] as const)
      expect(says('handoverAnswer', given({ answer }), takesBack)).toEqual(nothing);
  });
});
