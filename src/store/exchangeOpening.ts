import { Decrypter } from 'age-encryption';
import { sameBytes, utf8 } from './bytes.ts';
import type { Context } from './context.ts';
import { erasedThere, type Erased } from './exchangedErasing.ts';
import { readExchange, type ExchangeContent } from './exchangeFormat.ts';
import { ExchangeRefused } from './exchangePort.ts';
import { keptUnder } from './keptKeyFiles.ts';
import { mergedStream, type MergedStream } from './mergedStream.ts';
import { fileNames, type Certificate, type StreamFile } from './keyFormat.ts';
import { mergedPeople, widest } from './mergedPeople.ts';
import { trustedPeople } from './people.ts';
import { signatureHolds } from './signedDocument.ts';

/** A file that was found whole, and what would come of it. Nothing is written yet. */
export interface OpenedExchange {
  readonly content: ExchangeContent;
  readonly people: ReadonlyMap<string, Certificate>;
  readonly streams: readonly MergedStream[];
  /** Key files here that the file says nothing of, and that must be signed anew once its people are known. */
  readonly kept: readonly StreamFile[];
  readonly erased: readonly Erased[];
}

/** Unlocks the `age` file with this person's own key. Throws `ExchangeRefused`. */
export async function unlockExchange({ member }: Context, file: Uint8Array): Promise<Uint8Array> {
  if (!sameBytes(file.subarray(0, 21), utf8('age-encryption.org/v1')))
    throw new ExchangeRefused('notAnExchangeFile');
  const decrypter = new Decrypter();
  decrypter.addIdentity(member.keys.exchange);
  try {
    return await decrypter.decrypt(file);
  } catch (cause) {
    const wrong = cause instanceof Error && cause.message.includes('no identity matched');
    throw new ExchangeRefused(wrong ? 'notForYou' : 'cut');
  }
}

/**
 * Checks a file's content whole against itself and against what is here: who made it and signed what is in it, that every
 * chain is whole by itself and beside the ones here, and that what lies in both is the same. Throws `ExchangeRefused` with
 * the first thing that does not hold.
 */
export async function openExchange(context: Context, bytes: Uint8Array): Promise<OpenedExchange> {
  const content = readExchange(bytes);
  const { member } = context;
  if (content.vault !== member.vault) throw new ExchangeRefused('foreignVault');
  if ((content.training === true) !== member.training) throw new ExchangeRefused('training');
  if (!content.to.includes(member.person)) throw new ExchangeRefused('notForYou');
  const there = await trustedPeople(content.people, member.vault, member.founder).catch(() => {
    throw new ExchangeRefused('tampered');
  });
  const maker = there.get(content.madeBy);
  if (maker === undefined || maker.removed || !(await signatureHolds(content, maker.signing)))
    throw new ExchangeRefused('tampered');
  const here = await context.people();
  // Certain: the same key signed the whole file as the list here knows them by.
  const known = here.get(content.madeBy);
  if (known?.removed === true && known.signing === maker.signing) throw new ExchangeRefused('fromStopped');
  const people = await mergedPeople(context, here, there);
  if (people.get(content.madeBy)?.removed !== false || people.get(member.person)?.removed !== false)
    throw new ExchangeRefused('tampered');
  const merging: Context = { ...context, people: async () => people };
  const before = { here, there, either: widest(here, there) };
  const streams: MergedStream[] = [];
  for (const sent of content.streams) streams.push(await mergedStream(merging, before, sent, context));
  const named = new Set(content.streams.map(({ stream }) => fileNames.stream(stream.id)));
  const kept = await keptUnder(context, merging, named);
  const team = streams.find(({ stream }) => stream.id === member.team.id);
  const erased = await erasedThere(merging, content, team, context);
  return { content, people, streams, kept, erased };
}
