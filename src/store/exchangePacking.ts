import { Encrypter } from 'age-encryption';
import { canonicalBytes } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Context } from './context.ts';
import { exchangeFormat, filled, type SentStream } from './exchangeFormat.ts';
import type { Exchange } from './exchangePort.ts';
import { streamFileOf } from './grantChanges.ts';
import { fileNames } from './keyFormat.ts';
import { neutralName } from './neutralName.ts';
import type { Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { recipientOf } from './recoveryKey.ts';
import { recordsIn } from './sealedRecords.ts';
import { signed } from './signedDocument.ts';
import { presentPerson } from './staffCertificates.ts';
import type { VaultInside } from './vaultInside.ts';

/**
 * One `age` file to the named colleagues: who works here, what was erased, and of the given streams and the team's exactly
 * the compartments that at least one of them holds a key of. Throws `failed` when somebody named has stopped or one of the
 * cases is closed to them, `damaged` when something of it cannot be read: a file would carry the damage on.
 */
export function packExchange(
  { context, inTurn }: VaultInside,
  request: Parameters<Exchange['pack']>[0],
  stamp: Stamp,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  return inTurn(async () => {
    const { member, blobs } = context;
    const people = [...(await context.people()).values()];
    const to = await Promise.all([...new Set(request.to)].sort().map((one) => presentPerson(context, one)));
    if (to.length === 0) throw new VaultProblem('failed', 'for nobody');
    const wanted = new Map([...request.streams, member.team].map((one) => [one.id as string, one]));
    const streams: SentStream[] = [];
    for (const stream of wanted.values()) {
      const sent = await sentStream(
        context,
        stream,
        to.map(({ person }) => person),
      );
      if (sent !== null) streams.push(sent);
    }
    const erased = await blobs.all('tombstones');
    const content = filled({
      format: exchangeFormat,
      type: 'exchange',
      vault: member.vault,
      ...(member.training ? { training: true as const } : {}),
      madeBy: member.person,
      madeAt: stamp.instant,
      to: to.map(({ person }) => person),
      people,
      streams,
      tombstones: erased
        .filter(({ group }) => group === member.team.id)
        .map(({ key, bytes }) => ({ key, bytes: toBase64url(bytes) })),
    });
    const encrypter = new Encrypter();
    for (const { exchange } of to) encrypter.addRecipient(recipientOf(fromBase64url(exchange)));
    const bytes = await encrypter.encrypt(canonicalBytes(await signed(content, member.keys.signing)));
    return { fileName: `fil-${neutralName()}.age`, bytes };
  });
}

/** What of one stream travels; null when none of them holds a key of it. */
async function sentStream(
  context: Context,
  stream: StreamRef,
  to: readonly string[],
): Promise<SentStream | null> {
  const file = await streamFileOf(context, stream.id);
  if (file.stream.type !== stream.type) throw new VaultProblem('failed', 'a stream of another type');
  if (to.some((one) => file.closedTo?.includes(one) === true))
    throw new VaultProblem('failed', 'closed to somebody it is for');
  const opens = new Set(
    file.grants
      .filter(({ person }) => to.includes(person))
      .flatMap(({ keys }) => keys.map(({ compartment }) => compartment)),
  );
  if (opens.size === 0) return null;
  if ((await readStream(context, stream, 'all')).damaged.length > 0) throw new VaultProblem('damaged');
  const keys = await context.keyFiles.read(fileNames.stream(stream.id));
  if (keys === undefined) throw new VaultProblem('failed', 'no such stream');
  return {
    stream: { type: stream.type, id: stream.id },
    keys: toBase64url(keys),
    records: [...(await recordsIn(context.blobs, file, opens))],
  };
}
