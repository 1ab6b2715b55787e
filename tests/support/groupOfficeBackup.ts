import { basedOnNothing, type BasedOn, type StreamRef, type Unsigned } from '../../src/entries/entry.ts';
import { asInstant, asLocalDate, asStreamId, newId } from '../../src/entries/ids.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { accessOf } from '../../src/rules/accessOf.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { argon2id } from '../../src/store/argon2id.ts';
import { memoryBlobs } from '../../src/store/memoryBlobs.ts';
import { memoryKeyFiles } from '../../src/store/memoryKeyFiles.ts';
import { createVault } from '../../src/store/vault.ts';
import type { SeededBackup } from './seedBackup.ts';

const said = (text: string, basedOn: BasedOn = basedOnNothing) => ({
  role: 'keyStaff' as const,
  basedOn,
  rendered: { text, language: 'da' as const },
});
const member = (person: string, name: string, roles: readonly Role[]): Unsigned => ({
  ...said('Medarbejder'),
  kind: 'staffMember',
  body: {
    person,
    name,
    roles: [...roles],
    competences: (['detection', 'riskEvaluation', 'groupCourses'] as const).map((competence) => ({
      competence,
      confirmed: 'lead' as const,
    })),
  },
});
export interface Colleague {
  readonly person: string;
  readonly recoveryKey: string;
  readonly passphrase: string;
}
export interface GroupOffice extends SeededBackup {
  /** The second key worker: Gerd (»GH«). */
  readonly second: Colleague;
  /** Two group leaders: Cai (»CD«) and Eva (»EF«). */
  readonly leaders: readonly [Colleague, Colleague];
}

/**
 * A backup of the machine of two key workers (»AB«, lead too, and »GH«) and two group leaders, with people who were decided
 * for a group and wait for it: each with an evaluation in date and a plan. Everybody was looked at beside everybody else,
 * and beside both leaders; but the second is not decided for anything yet, nobody has answered for the pair of the first
 * two, and nobody for the second beside the leaders. The evaluation of the fifth holds for five more days, the others' for
 * two weeks and a half.
 */
export async function groupOfficeBackup(aliases: readonly string[], today: string): Promise<GroupOffice> {
  const passphrase = 'ganske almindelig blyant under trappe nitten';
  const day = plusDays(asLocalDate(today), -3);
  const stamp = { instant: asInstant(`${day}T09:00:00.000+01:00`), today: day };
  const { vault, recoveryKey } = await createVault(
    { blobs: memoryBlobs(), keyFiles: memoryKeyFiles(), kdf: argon2id, modelVersion },
    { label: 'AB', passphrase },
  );
  const sign = async (stream: StreamRef, unsigned: readonly Unsigned[]) => {
    const { token, whole } = await vault.prepare(stream, unsigned, stamp);
    await vault.commit(token, stream.type === 'case' ? summarise(whole) : {}, null);
    return whole;
  };
  const add = async (label: string, role: Role, words: string): Promise<Colleague> => {
    const access = accessOf([role]);
    return { ...(await vault.staff.add({ label, passphrase: words, access })), passphrase: words };
  };
  const second = await add('GH', 'keyStaff', 'otte stille sten under broen om natten');
  const leaders = [
    await add('CD', 'groupLeader', 'en helt anden lampe bag syv grønne skabe'),
    await add('EF', 'groupLeader', 'fem røde cykler venter længe ved havnen'),
  ] as const;
  await sign(vault.team, [
    member(vault.person, 'Anna Bech', ['keyStaff', 'lead']),
    member(second.person, 'Gerd', ['keyStaff']),
    member(leaders[0].person, 'Cai', ['groupLeader']),
    member(leaders[1].person, 'Eva', ['groupLeader']),
  ]);
  const streams = aliases.map(() => asStreamId(newId()));
  for (const [at, alias] of aliases.entries()) {
    const stream: StreamRef = { type: 'case', id: streams[at] ?? asStreamId(newId()) };
    const before = await sign(stream, [
      {
        ...said('Opsporing\n\nBorgeren kom selv.\n'),
        kind: 'detection',
        body: { outcome: 'told', wayIn: 'selfReferral', citizenAge: '41', dangerNow: 'no' },
      },
      {
        ...said('Sagen\n\nDækord og ansvarlig.\n'),
        kind: 'caseOpened',
        body: { alias, responsible: at === 3 ? 'GH' : 'AB' },
      },
      {
        ...said('Borgerens situation\n\nEn tidligere partner.\n'),
        kind: 'assessment',
        body: {
          citizenAge: '41',
          persons: [{ id: 'p1', label: 'Tidligere partner', relation: 'partner', forms: ['psychological'] }],
          atCrisisCentre: 'no',
        },
      },
      {
        ...said('Risikovurdering\n\nForhøjet.\n'),
        kind: 'riskEvaluation',
        body: {
          safety: '6',
          level: 'elevated',
          why: 'Ro siden sommer.',
          nextOn: plusDays(day, at === 4 ? 8 : 20),
        },
      },
    ]);
    const evaluation = before.at(-1)?.id ?? '';
    const plan: Unsigned = {
      ...said('Sikkerhedsplan\n\nSkrevet sammen.\n'),
      kind: 'safetyPlan',
      body: { form: 'withCitizen', evaluation, reviseOn: plusDays(day, 30) },
    };
    const answers: Unsigned = {
      ...said('Hvem der ikke må mødes\n\nSet igennem.\n'),
      kind: 'conflictCheck',
      body: {
        personsRecorded: 1,
        with: streams.slice(0, at).map((other) => ({ case: other, answer: 'noConflictFound' as const })),
        leaders: leaders.map(({ person }) => ({ person, answer: 'noConflictFound' as const })),
      },
    };
    const decided: readonly Unsigned[] = [
      {
        ...said('Samlet vurdering\n\nGruppe.\n'),
        kind: 'pathwayDecision',
        body: { pathway: 'groupCourse', reasons: 'Borgeren vil gerne møde andre.' },
      },
      {
        ...said('Plads på venteliste\n\nDækord og behov.\n'),
        kind: 'participation',
        body: { alias, contactRule: 'Kun opkald i arbejdstiden', since: day, recontactOn: plusDays(day, 14) },
      },
      answers,
    ];
    await sign(stream, at === 1 ? [plan] : [plan, ...decided]);
  }
  return { bytes: await vault.backup(stamp), recoveryKey, passphrase, second, leaders };
}
