import { basedOnNothing, type StreamRef, type Unsigned } from '../../src/entries/entry.ts';
import { asInstant, asLocalDate, asStreamId, newId } from '../../src/entries/ids.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import { argon2id } from '../../src/store/argon2id.ts';
import { memoryBlobs } from '../../src/store/memoryBlobs.ts';
import { memoryKeyFiles } from '../../src/store/memoryKeyFiles.ts';
import { createVault } from '../../src/store/vault.ts';

export interface SeededBackup {
  readonly bytes: Uint8Array;
  readonly recoveryKey: string;
  readonly passphrase: string;
}

const rendered = { text: 'Øvelse.', language: 'da' } as const;
const shared = { role: 'keyStaff', basedOn: basedOnNothing, rendered } as const;

const opening = (number: number): readonly Unsigned[] => [
  {
    ...shared,
    kind: 'detection',
    body: {
      outcome: 'told',
      wayIn: 'routine',
      conversationForm: 'inPerson',
      safeToAsk: 'confirmed',
      dangerNow: 'no',
    },
  },
  {
    ...shared,
    kind: 'caseOpened',
    body: { alias: `Øvelse ${String(number)}`, caseNumber: `Ø-${String(number)}`, responsible: 'AB' },
  },
  { ...shared, kind: 'safeContactCard', body: { never: ['sms', 'call'], channel: 'inPersonMeeting' } },
];
const talk = (day: string): Unsigned => ({
  ...shared,
  kind: 'supportiveTalk',
  body: { onDay: day, about: 'En samtale om hverdagen.' },
});

/**
 * A backup file of a vault with this many invented cases, made by the product's own vault on its memory twins.
 * A bench restores it through the screen, as a worker would: no door is built into the product for it.
 */
export async function seedBackup(cases: number, talksInFirst: number, today: string): Promise<SeededBackup> {
  const passphrase = 'ganske almindelig blyant under trappe nitten';
  const stamp = { instant: asInstant(`${today}T09:00:00.000+01:00`), today: asLocalDate(today) };
  const { vault, recoveryKey } = await createVault(
    { blobs: memoryBlobs(), keyFiles: memoryKeyFiles(), kdf: argon2id, modelVersion },
    { label: 'AB', passphrase },
  );
  const sign = async (stream: StreamRef, unsigned: readonly Unsigned[]) => {
    const { token, whole } = await vault.prepare(stream, unsigned, stamp);
    await vault.commit(token, stream.type === 'case' ? summarise(whole) : {}, null);
  };
  await sign(vault.team, [
    {
      ...shared,
      kind: 'staffMember',
      body: {
        person: vault.person,
        name: 'AB',
        roles: ['keyStaff', 'lead'],
        competences: [{ competence: 'riskEvaluation', confirmed: 'selfDeclared' }],
      },
    },
  ]);
  for (let number = 1; number <= cases; number += 1) {
    const stream: StreamRef = { type: 'case', id: asStreamId(newId()) };
    await sign(stream, opening(number));
    if (number === 1) for (let talks = 0; talks < talksInFirst; talks += 1) await sign(stream, [talk(today)]);
  }
  return { bytes: await vault.backup(stamp), recoveryKey, passphrase };
}
