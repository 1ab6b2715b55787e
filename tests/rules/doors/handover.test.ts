import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { asPersonId } from '../../../src/entries/ids.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import type { CaseFacts, Moment } from '../../../src/rules/facts.ts';
import { aMonday } from '../../support/aCase.ts';
import { says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

const [sara, kim, eva, gerda] = ['sara', 'kim', 'eva', 'gerda'].map(asPersonId) as [
  Moment['signer']['person'],
  Moment['signer']['person'],
  Moment['signer']['person'],
  Moment['signer']['person'],
];
const colleagues = new Map([
  [sara, { name: 'Sara Bo' }],
  [kim, { name: 'Kim Lund' }],
  [eva, { name: 'Eva Nør' }],
  [gerda, { name: 'Gerda Gren', left: true as const }],
]);
const by = (person: Moment['signer']['person'], more: Partial<Moment> = {}): Partial<Moment> => ({
  ...somebody({ person, roles: ['keyStaff', 'lead'] }),
  colleagues,
  away: [],
  ...more,
});
const kims: Partial<CaseFacts> = { responsible: 'Kim Lund', responsiblePerson: kim };
const toEva = { receiver: 'Eva Nør', receiverPerson: eva, standIn: 'Vagten' } as const;
const kimsToHandOn = [{ code: 'handoverNotYours', about: { carrier: 'Kim Lund' } }];

const absence = (body: BodyOf<'absence'>): AnyEntry =>
  ({ kind: 'absence', schemaVersion: 1, body }) as unknown as AnyEntry;
const kimIsAway = (more: Partial<BodyOf<'absence'>> = {}) =>
  absence({ state: 'away', person: kim, from: aMonday, to: tomorrow, ...more } as BodyOf<'absence'>);

describe('a case is handed on', () => {
  it('by whoever carries it, and by nobody who once did or never has, whatever their roles', () => {
    expect(says('handover', kims, toEva, by(kim))).toEqual([]);
    expect(says('handover', kims, toEva, by(sara))).toEqual(kimsToHandOn);
    expect(says('handover', kims, undefined, by(sara))).toEqual(kimsToHandOn);
    expect(says('handover', { ...kims, standInPerson: eva }, { receiver: 'Vagten' }, by(eva))).toEqual(
      kimsToHandOn,
    );
  });
  it('by name alone too, where only a name was signed', () => {
    expect(says('handover', { responsible: ' kim LUND ' }, toEva, by(sara))).toEqual(kimsToHandOn);
    expect(says('handover', { responsible: 'Kim Lund' }, toEva, by(kim))).toEqual([]);
  });
  it('by who steps in while the carrier is away, and no longer', () => {
    const inAll = { away: [kimIsAway({ standIn: eva })] };
    expect(says('handover', kims, { receiver: 'Vagten' }, by(eva, inAll))).toEqual([]);
    expect(says('handover', kims, toEva, by(sara, inAll))).toEqual(kimsToHandOn);
    const inThisCase = { away: [kimIsAway()] };
    for (const standsIn of [{ standInPerson: sara }, { standIn: 'Sara Bo' }])
      expect(says('handover', { ...kims, ...standsIn }, toEva, by(sara, inThisCase))).toEqual([]);
    for (const over of [
      kimIsAway({ standIn: eva, from: plusDays(aMonday, -7), to: yesterday }),
      kimIsAway({ standIn: eva, from: tomorrow, to: tomorrow }),
    ])
      expect(says('handover', kims, { receiver: 'Vagten' }, by(eva, { away: [over] }))).toEqual(kimsToHandOn);
    const back = { away: [kimIsAway({ standIn: eva }), absence({ state: 'here', person: kim })] };
    expect(says('handover', kims, { receiver: 'Vagten' }, by(eva, back))).toEqual(kimsToHandOn);
    // Stepping in for somebody else gives nothing.
    const saraIsAway = { away: [kimIsAway({ standIn: eva, person: sara })] };
    expect(says('handover', kims, { receiver: 'Vagten' }, by(eva, saraIsAway))).toEqual(kimsToHandOn);
  });
  it('by everybody who has it, where nobody here carries it', () => {
    const nobodys: readonly Partial<CaseFacts>[] = [
      {},
      { responsible: 'Vagten i Nordby' },
      { responsible: 'Gerda Gren', responsiblePerson: gerda },
      { responsible: 'Ib', responsiblePerson: asPersonId('elsewhere') },
    ];
    for (const facts of nobodys) expect(says('handover', facts, toEva, by(sara))).toEqual([]);
  });
  it('by everybody who has it, where it is closed to who carries it', () => {
    expect(says('handover', kims, toEva, by(sara, { closedTo: new Set([kim]) }))).toEqual([]);
    expect(says('handover', kims, toEva, by(sara, { closedTo: new Set([gerda]) }))).toEqual(kimsToHandOn);
  });
});

describe('whoever a case is handed to', () => {
  const closedTo = new Set([eva]);
  const closed = (field: string) => ({ code: 'handoverClosedTo', about: { name: 'Eva Nør' }, field });
  it('is nobody the case is closed to, neither as receiver nor as stand-in', () => {
    expect(says('handover', kims, toEva, by(kim, { closedTo }))).toEqual([closed('receiver')]);
    const inSecond = { receiver: 'Sara Bo', receiverPerson: sara, standIn: 'Eva Nør', standInPerson: eva };
    expect(says('handover', kims, inSecond, by(kim, { closedTo }))).toEqual([closed('standIn')]);
    expect(says('handover', kims, inSecond, by(kim, { closedTo: new Set() }))).toEqual([]);
    // The name of somebody who is nobody here opens nothing, and nothing is closed to it.
    expect(says('handover', kims, { receiver: 'Vagten', standIn: 'EF' }, by(kim, { closedTo }))).toEqual([]);
  });
  it('is two people: a receiver who cannot come has nobody else in the same one', () => {
    const same = [{ code: 'standInIsReceiver', field: 'standIn' }];
    expect(says('handover', kims, { receiver: 'Eva Nør', standIn: ' eva  NØR ' }, by(kim))).toEqual(same);
    const both = { receiver: 'Eva Nør', receiverPerson: eva, standIn: 'Eva N.', standInPerson: eva };
    expect(says('handover', kims, both, by(kim))).toEqual(same);
    expect(says('handover', kims, toEva, by(kim))).toEqual([]);
    expect(says('handover', kims, { receiver: 'Eva Nør' }, by(kim))).toEqual([]);
  });
});
