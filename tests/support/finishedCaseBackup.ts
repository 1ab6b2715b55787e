import { basedOnNothing, type StreamRef, type Unsigned } from '../../src/entries/entry.ts';
import { asInstant, asLocalDate, asStreamId, newId, type LocalDate } from '../../src/entries/ids.ts';
import { replay } from '../../src/flow/replay.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { argon2id } from '../../src/store/argon2id.ts';
import { memoryBlobs } from '../../src/store/memoryBlobs.ts';
import { memoryKeyFiles } from '../../src/store/memoryKeyFiles.ts';
import { createVault } from '../../src/store/vault.ts';
import type { SeededBackup } from './seedBackup.ts';

const said = (text: string) => ({
  role: 'keyStaff' as const,
  basedOn: basedOnNothing,
  rendered: { text, language: 'da' as const },
});

/** One case from the first talk to its closing, with the card of a child answered. */
const entriesOf = (alias: string, day: LocalDate): readonly Unsigned[] => [
  {
    ...said('Opsporing\n\nHun fortalte selv.\n'),
    kind: 'detection',
    body: { outcome: 'told', wayIn: 'spontaneous', citizenAge: '34', dangerNow: 'no' },
  },
  {
    ...said('Sagen\n\nDækord og ansvarlig.\n'),
    kind: 'caseOpened',
    body: { alias, responsible: 'AB' },
  },
  {
    ...said('Sikker kontakt\n\nAldrig sms eller opkald.\n'),
    kind: 'safeContactCard',
    body: { never: ['sms', 'call'], channel: 'inPersonMeeting' },
  },
  {
    ...said('Børn\n\nEt barn hjemme.\n'),
    kind: 'children',
    body: { children: [{ id: 'b1', label: 'Barn 1', age: '6', tie: 'ownHome' }] },
  },
  {
    ...said('Underretning\n\nBesvaret.\n'),
    kind: 'notificationAnswer',
    body: {
      child: 'b1',
      answer: 'notified',
      notifiedOn: day,
      toWhom: 'Familieafdelingen',
      how: 'phoneThenWritten',
    },
  },
  {
    ...said('Risikovurdering\n\nForhøjet.\n'),
    kind: 'riskEvaluation',
    body: { safety: '6', level: 'elevated', why: 'Samlet vurdering', nextOn: plusDays(day, 30) },
  },
  {
    ...said('Noget er sket\n\nHun flyttede.\n'),
    kind: 'caseEvent',
    body: { event: 'separation', onDay: day },
  },
  {
    ...said('Støttende samtale\n\nOm den nye bolig.\n'),
    kind: 'supportiveTalk',
    body: { onDay: day, about: 'Om den nye bolig.' },
  },
];

/**
 * A backup of a vault with one finished case: closed and journalised on `closedOn`. The person holds the named roles.
 * Made by the product's own vault on its memory twins.
 */
export async function finishedCaseBackup(
  alias: string,
  closedOn: string,
  roles: readonly Role[],
): Promise<SeededBackup & { readonly stream: string }> {
  const passphrase = 'ganske almindelig blyant under trappe nitten';
  const today = asLocalDate(closedOn);
  const stamp = { instant: asInstant(`${closedOn}T09:00:00.000+01:00`), today };
  const { vault, recoveryKey } = await createVault(
    { blobs: memoryBlobs(), keyFiles: memoryKeyFiles(), kdf: argon2id, modelVersion },
    { label: 'AB', passphrase },
  );
  const sign = async (stream: StreamRef, unsigned: readonly Unsigned[]) => {
    const { token, whole } = await vault.prepare(stream, unsigned, stamp);
    await vault.commit(token, stream.type === 'case' ? summarise(whole) : {}, null);
    return replay(whole, stamp).facts.notJournalised;
  };
  await sign(vault.team, [
    {
      ...said('Medarbejder'),
      kind: 'staffMember',
      body: {
        person: vault.person,
        name: 'AB',
        roles: [...roles],
        competences: [
          { competence: 'detection', confirmed: 'selfDeclared' },
          { competence: 'riskEvaluation', confirmed: 'selfDeclared' },
        ],
      },
    },
  ]);
  const stream: StreamRef = { type: 'case', id: asStreamId(newId()) };
  const pending = await sign(stream, entriesOf(alias, today));
  const closing: Unsigned = {
    ...said('Sagen lukkes\n\nBorgeren er flyttet.\n'),
    kind: 'closing',
    body: { reason: 'movedAway' },
  };
  const rest = await sign(stream, [closing]);
  const entries = [...new Set([...pending, ...rest])];
  await sign(stream, [{ ...said('Ført i fagsystemet'), kind: 'journalised', body: { entries } }]);
  return { bytes: await vault.backup(stamp), recoveryKey, passphrase, stream: stream.id };
}
