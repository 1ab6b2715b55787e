import { canonicalText } from '../entries/canonical.ts';
import { asInstant, asPersonId, newId } from '../entries/ids.ts';
import type { StreamRef } from '../entries/entry.ts';
import { takeAway } from './erasing.ts';
import { openExchange, unlockExchange, type OpenedExchange } from './exchangeOpening.ts';
import { ExchangeRefused, type ExchangePreview, type ExchangeTaken } from './exchangePort.ts';
import { forgetIndexOf } from './grantChanges.ts';
import { fileNames, type Certificate } from './keyFormat.ts';
import { writeStreamFile } from './keyRing.ts';
import { withExchange } from './lastExchange.ts';
import { withoutLosses } from './mergedPeople.ts';
import { newMark, writeMark } from './ownRecords.ts';
import { writePeople } from './people.ts';
import type { Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import type { VaultInside } from './vaultInside.ts';

/** The file that was looked at last, unlocked: what is taken in is what was shown. */
const looked = new WeakMap<VaultInside, { readonly token: string; readonly bytes: Uint8Array }>();

/** Checks all of a file and says what it would bring. Writes nothing. Throws `ExchangeRefused`. */
export const previewExchange = async (vault: VaultInside, file: Uint8Array): Promise<ExchangePreview> =>
  previewContent(vault, await unlockExchange(vault.context, file));

export function previewContent(vault: VaultInside, bytes: Uint8Array): Promise<ExchangePreview> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const opened = await openExchange(context, bytes);
    const token = newId();
    looked.set(vault, { token, bytes });
    return {
      kind: 'preview',
      token,
      madeBy: asPersonId(opened.content.madeBy),
      madeAt: asInstant(opened.content.madeAt),
      people: changedPeople(await context.people(), opened.people),
      streams: opened.streams.map(({ stream, fresh, here, sealed, sheets, erased }) => ({
        stream,
        fresh,
        here,
        sealed,
        ...(sheets === 0 ? {} : { sheets }),
        erased,
      })),
      erases: opened.erased.filter(({ isHere }) => isHere).map(({ stream }) => stream),
    };
  });
}

const changedPeople = (
  here: ReadonlyMap<string, Certificate>,
  after: ReadonlyMap<string, Certificate>,
): ExchangePreview['people'] =>
  [...after.values()]
    .filter((one) => here.get(one.person)?.signature !== one.signature)
    .map(({ person, label, removed }) => ({ person: asPersonId(person), label, removed }));

/**
 * Merges a file that was looked at. It is checked once more, then keys are written so that what is here can be read at
 * every moment (who came, then keys, then who lost something), then all records in one transaction. Asked again after a
 * crash or a lost answer it says the same: what is here already is not written again.
 */
export function takeExchangeIn(vault: VaultInside, token: string, stamp: Stamp): Promise<ExchangeTaken> {
  return vault.inTurn(async () => {
    const found = looked.get(vault);
    if (found === undefined || found.token !== token) throw new VaultProblem('failed', 'looked at again');
    const opened = await openExchange(vault.context, found.bytes);
    const changed = changedStreams(opened);
    try {
      await write(vault, opened, stamp);
    } catch (cause) {
      vault.context.forgetKeys();
      throw cause instanceof VaultProblem ? cause : new ExchangeRefused('writeFailed');
    }
    const fresh = opened.streams.reduce((sum, one) => sum + one.fresh.length + one.sheets, 0);
    return { kind: 'taken', streams: changed, fresh };
  });
}

const changedStreams = ({ streams }: OpenedExchange): readonly StreamRef[] =>
  streams.filter(({ writes, keys }) => writes.length > 0 || keys !== null).map(({ stream }) => stream);

async function write(
  vault: VaultInside,
  { content, people, streams, kept, erased }: OpenedExchange,
  stamp: Stamp,
): Promise<void> {
  const { context } = vault;
  const { keyFiles, member, blobs } = context;
  const here = await context.people();
  const isSame = (one: readonly Certificate[], other: readonly Certificate[]): boolean =>
    canonicalText(one) === canonicalText(other);
  const first = withoutLosses(here, people);
  const last = [...people.values()];
  if (!isSame(first, [...here.values()])) await writePeople(keyFiles, first);
  for (const { keys } of streams) if (keys !== null) await writeStreamFile(keyFiles, keys);
  for (const keys of kept) await writeStreamFile(keyFiles, keys);
  if (!isSame(last, first)) await writePeople(keyFiles, last);
  context.forgetKeys();
  for (const { stream } of streams) vault.forgetPrepared(stream.id);
  for (const person of new Set(streams.flatMap(({ gained }) => gained))) await forgetIndexOf(context, person);
  const about = {
    from: asPersonId(content.madeBy),
    madeAt: asInstant(content.madeAt),
    takenAt: stamp.instant,
  };
  const news = streams.filter(({ fresh, writes }) => fresh.length > 0 || writes.length > 0);
  await blobs.write([
    ...streams.flatMap(({ writes }) => writes),
    ...erased.filter(({ isHere }) => !isHere).map(({ mark }) => mark),
    ...(news.length === 0
      ? []
      : await withExchange(
          context,
          about,
          news.map(({ stream }) => stream),
        )),
    writeMark(member.vault, newMark()),
  ]);
  for (const { person, removed } of people.values())
    if (removed && (await keyFiles.read(fileNames.person(person))) !== undefined)
      await keyFiles.remove(fileNames.person(person));
  for (const { stream, mark, isHere } of erased) if (isHere) await takeAway(vault, stream, mark);
}
