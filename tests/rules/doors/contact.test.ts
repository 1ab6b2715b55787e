import { describe, expect, it } from 'vitest';
import { caseClosed, isClosed, says } from '../../support/atTheDoor.ts';

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
    expect(says('handover', {}, { receiver: 'Bo', receiverPerson: 'bo' })).toEqual([]);
    expect(says('handover', {}, { receiver: 'Anna', receiverPerson: 'anna' })).toEqual([
      { code: 'handoverToOneself', field: 'receiver' },
    ]);
  });
});
