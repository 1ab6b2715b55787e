import { describe, expect, it } from 'vitest';
import { asEntryId, asPersonId } from '../../../src/entries/ids.ts';
import { aMonday } from '../../support/aCase.ts';
import { caseClosed, isClosed, says, somebody } from '../../support/atTheDoor.ts';

describe('the safe contact card', () => {
  it('may begin on any case, and names no channel at all', () => {
    expect(says('safeContactCard', isClosed)).toEqual([]);
    expect(says('safeContactCard', {}, { never: ['sms'] })).toEqual([]);
  });
  it('never holds as safe what is marked never', () => {
    expect(says('safeContactCard', {}, { never: ['sms'], channel: 'sms' })).toEqual([
      { code: 'channelIsNever', field: 'channel' },
    ]);
    expect(says('safeContactCard', {}, { never: ['sms'], channel: 'call' })).toEqual([]);
  });
  it('asks for a reason where the phone is read and the channel is on the phone', () => {
    const watched = { code: 'channelIsWatched', field: 'channelReason' };
    for (const channel of ['call', 'sms', 'digitalPost', 'email'] as const) {
      const card = { never: [], channel };
      expect(says('safeContactCard', {}, { ...card, phoneWatched: 'yes' }), channel).toEqual([watched]);
      expect(says('safeContactCard', {}, { ...card, phoneWatched: 'yes', channelReason: ' ' })).toEqual([
        watched,
      ]);
      expect(
        says('safeContactCard', {}, { ...card, phoneWatched: 'yes', channelReason: 'Ny telefon' }),
      ).toEqual([]);
      for (const phoneWatched of ['no', 'notKnown'] as const)
        expect(says('safeContactCard', {}, { ...card, phoneWatched })).toEqual([]);
      expect(says('safeContactCard', {}, card)).toEqual([]);
    }
    expect(
      says('safeContactCard', {}, { never: [], channel: 'inPersonMeeting', phoneWatched: 'yes' }),
    ).toEqual([]);
  });
});

describe('a handover', () => {
  it('begins on an open case', () => {
    expect(says('handover', {})).toEqual([]);
    expect(says('handover', isClosed)).toEqual([caseClosed]);
  });
  const handover = {
    entry: asEntryId('h1'),
    receiver: 'Bo',
    standIn: null,
    since: aMonday,
    by: asPersonId('anna'),
    answer: 'waiting',
  } as const;
  const nothing = [{ code: 'nothingToAnswer' }];
  const accepts = { handover: 'h1', answer: 'accepted', noTie: 'confirmed' } as const;
  it('is answered while it waits, by the one it was sent to', () => {
    expect(says('handoverAnswer', {}, accepts, somebody())).toEqual(nothing);
    expect(says('handoverAnswer', {})).toEqual(nothing);
    expect(says('handoverAnswer', { handover })).toEqual([]);
    expect(says('handoverAnswer', { handover }, accepts, somebody())).toEqual([]);
    expect(says('handoverAnswer', { handover }, { ...accepts, handover: 'h0' }, somebody())).toEqual(nothing);
    for (const answer of ['accepted', 'refused'] as const) {
      expect(says('handoverAnswer', { handover: { ...handover, answer } }, accepts, somebody())).toEqual(
        nothing,
      );
      expect(says('handoverAnswer', { handover: { ...handover, answer } })).toEqual(nothing);
    }
  });
  it('is accepted by another person, who confirms to have no tie; a no needs no such word', () => {
    expect(says('handoverAnswer', { handover }, { handover: 'h1', answer: 'accepted' }, somebody())).toEqual([
      { code: 'noTieNotConfirmed', field: 'noTie' },
    ]);
    expect(says('handoverAnswer', { handover }, { handover: 'h1', answer: 'refused' }, somebody())).toEqual(
      [],
    );
    expect(says('handoverAnswer', { handover }, accepts)).toEqual([{ code: 'samePerson' }]);
  });
});
