import type { AnyEntry, StreamRef } from '../../entries/entry.ts';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { CaseStore } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { newsLines, whatComes, type NewsLine, type WhatComes } from '../../flow/whatComes.ts';
import type { ExchangedStream, ExchangePreview } from './exchangePort.ts';

export interface CaseComing extends WhatComes {
  readonly stream: StreamId;
  readonly sealed: number;
  readonly sheets: number;
  readonly erased: boolean;
  /** Nothing of it opens here but what was written for a group leader: it has no page. */
  readonly isForLeader: boolean;
}
/** A group of the file: its neutral name, and what is new. */
export interface GroupComing {
  readonly stream: StreamId;
  readonly name: string | null;
  readonly isNew: boolean;
  readonly news: readonly NewsLine[];
  readonly erased: boolean;
}
/** A file as it is shown before it is merged. */
export interface Coming {
  readonly preview: ExchangePreview;
  readonly cases: readonly CaseComing[];
  readonly groups: readonly GroupComing[];
  /** Of the office's own streams. */
  readonly office: readonly NewsLine[];
  /** Cover words of cases that are erased here when the file is merged. */
  readonly erases: readonly (string | null)[];
  readonly anything: boolean;
  /** Something of its cases was signed after the file was made, lies here, and is not in it. */
  readonly newerHere: boolean;
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
  const groups: GroupComing[] = [];
  let newerHere = false;
  for (const one of preview.streams.filter(({ stream }) => stream.type !== 'team')) {
    const here = await hereOf(one);
    const { stream, sealed, sheets = 0, erased } = one;
    const fresh = erased ? [] : one.fresh;
    const opens = [...here, ...fresh];
    const inFile = new Set([...one.here, ...one.fresh].map(({ id }) => id));
    newerHere ||= here.some(({ id, at }) => !inFile.has(id) && Date.parse(at) > Date.parse(preview.madeAt));
    if (stream.type === 'group') {
      const isNew = here.length === 0;
      groups.push({ stream: stream.id, name: nameIn(opens), isNew, news: newsLines(fresh), erased });
      continue;
    }
    const come = whatComes(here, inFile, fresh, today);
    const isForLeader = opens.length > 0 && opens.every(({ compartment }) => compartment === 'participation');
    const alias = come.alias ?? nameIn(opens);
    coming.push({ ...come, alias, stream: stream.id, sealed, sheets, erased, isForLeader });
  }
  const office = newsLines(
    preview.streams.filter(({ stream }) => stream.type === 'team').flatMap(({ fresh }) => fresh),
  );
  const aliasOf = async (stream: StreamRef) => {
    const { entries } = await cases.read(stream);
    return replay(entries, { today }).facts.alias ?? nameIn(entries);
  };
  const erases = await Promise.all(preview.erases.map(aliasOf));
  const anything =
    office.length + preview.people.length + erases.length > 0 ||
    groups.some(({ news }) => news.length > 0) ||
    coming.some(({ news, sealed, sheets, erased }) => !erased && news.length + sealed + sheets > 0);
  return { preview, cases: coming, groups, office, erases, anything, newerHere };
}

/** What a group, or a case as its group leader sees it, was called last; null where nothing here says so. */
function nameIn(entries: readonly AnyEntry[]): string | null {
  const said = entries.findLast(({ kind }) => kind === 'groupPlan' || kind === 'participation');
  const { name, alias } = Object(said?.body) as { readonly name?: unknown; readonly alias?: unknown };
  const called = said?.kind === 'groupPlan' ? name : alias;
  return typeof called === 'string' ? called : null;
}
