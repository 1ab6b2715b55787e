import type { AnyEntry, StreamRef } from '../../entries/entry.ts';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { CaseStore } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { newsLines, whatComes, type NewsLine, type WhatComes } from '../../flow/whatComes.ts';
import type { ExchangedStream, ExchangePreview } from './exchangePort.ts';

export interface CaseComing extends WhatComes {
  readonly stream: StreamId;
  readonly sealed: number;
  readonly erased: boolean;
}
/** A file as it is shown before it is merged. */
export interface Coming {
  readonly preview: ExchangePreview;
  readonly cases: readonly CaseComing[];
  /** Of the office's own streams. */
  readonly office: readonly NewsLine[];
  /** Cover words of cases that are erased here when the file is merged. */
  readonly erases: readonly (string | null)[];
  readonly anything: boolean;
}

/** Holds a file against what lies here. Reads cases, writes nothing. */
export async function readPreview(
  preview: ExchangePreview,
  cases: Pick<CaseStore, 'read'>,
  today: LocalDate,
): Promise<Coming> {
  const hereOf = async ({ stream, erased }: ExchangedStream): Promise<readonly AnyEntry[]> =>
    erased ? [] : (await cases.read(stream)).entries;
  const coming: CaseComing[] = [];
  for (const one of preview.streams.filter(({ stream }) => stream.type === 'case')) {
    const inFile = new Set([...one.here, ...one.fresh].map(({ id }) => id));
    const come = whatComes(await hereOf(one), inFile, one.erased ? [] : one.fresh, today);
    coming.push({ ...come, stream: one.stream.id, sealed: one.sealed, erased: one.erased });
  }
  const office = newsLines(
    preview.streams.filter(({ stream }) => stream.type !== 'case').flatMap(({ fresh }) => fresh),
  );
  const aliasOf = async (stream: StreamRef) =>
    replay((await cases.read(stream)).entries, { today }).facts.alias;
  const erases = await Promise.all(preview.erases.map(aliasOf));
  const anything =
    office.length + preview.people.length + erases.length > 0 ||
    coming.some(({ news, sealed, erased }) => !erased && news.length + sealed > 0);
  return { preview, cases: coming, office, erases, anything };
}
