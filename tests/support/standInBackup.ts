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
    competences: [
      { competence: 'detection', confirmed: 'lead' },
      { competence: 'riskEvaluation', confirmed: 'lead' },
    ],
  },
});

/**
 * A backup of a key worker's machine (»AB«) with a colleague of the same role (»Bo Bro«, BB) and W3's case after the first
 * evaluation, which fell due yesterday. The case is handed over: to somebody away, with Bo as the stand-in.
 */
export async function standInBackup(
  alias: string,
  today: string,
): Promise<SeededBackup & { readonly standIn: { readonly recoveryKey: string } }> {
  const passphrase = 'ganske almindelig blyant under trappe nitten';
  const day = plusDays(asLocalDate(today), -8);
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
  const { person: bo, recoveryKey: bosKey } = await vault.staff.add({
    label: 'BB',
    passphrase: 'en helt anden lampe bag syv grønne skabe',
    access: accessOf(['keyStaff']),
  });
  await sign(vault.team, [
    member(vault.person, 'AB', ['keyStaff', 'lead']),
    member(bo, 'Bo Bro', ['keyStaff']),
  ]);
  const stream: StreamRef = { type: 'case', id: asStreamId(newId()) };
  const whole = await sign(stream, [
    {
      ...said('Opsporing\n\nHan kom selv.\n'),
      kind: 'detection',
      body: { outcome: 'told', wayIn: 'selfReferral', citizenAge: '47', dangerNow: 'no' },
    },
    { ...said('Sagen\n\nDækord og ansvarlig.\n'), kind: 'caseOpened', body: { alias, responsible: 'AB' } },
    {
      ...said('Sikker kontakt\n\nGennem hans søster.\n'),
      kind: 'safeContactCard',
      body: { never: ['sms', 'call'], channel: 'throughAnother' },
    },
    {
      ...said('Risikovurdering\n\nHøj.\n'),
      kind: 'riskEvaluation',
      body: {
        'factor.stalking': 'yes',
        'factor.separation': 'yes',
        'factor.strangulation': 'yes',
        safety: '7',
        level: 'high',
        why: 'Pres, så han ikke kunne få luft.',
        nextOn: plusDays(day, 7),
      },
    },
  ]);
  const evaluation = whole.at(-1)?.id ?? '';
  await sign(stream, [
    {
      ...said('Sikkerhedsplan\n\nSkrevet sammen.\n'),
      kind: 'safetyPlan',
      body: { form: 'withCitizen', evaluation, reviseOn: plusDays(day, 30) },
    },
    {
      ...said('Givet videre\n\nTil CD, og til Bo Bro, hvis CD ikke kan.\n'),
      kind: 'handover',
      body: { receiver: 'CD', standIn: 'Bo Bro' },
    },
  ]);
  return { bytes: await vault.backup(stamp), recoveryKey, passphrase, standIn: { recoveryKey: bosKey } };
}
