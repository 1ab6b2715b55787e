import type { StreamId } from '../entries/ids.ts';
import type { StreamSummary } from '../entries/summary.ts';
import { isAboutCase } from './aboutCases.ts';

/** A case as lists and the search show it. */
export interface ListedCase {
  readonly stream: StreamId;
  readonly alias: string | null;
  readonly caseNumber: string | null;
  readonly closed: boolean;
  readonly damaged: boolean;
}
/** A case with its words as they are searched: made once, so that every letter typed is answered at once. */
interface Indexed {
  readonly listed: ListedCase;
  readonly alias: string;
  readonly caseNumber: string;
}
export interface CaseList {
  /** All open cases, by cover word as the Danish alphabet orders them; those without one come last. */
  readonly open: readonly ListedCase[];
  /** Open before closed; what begins with the words before what has them inside. At most so many. */
  readonly find: (search: string, most: number) => readonly ListedCase[];
}

/** A contact that ended with nothing told is no case. What cannot be read any more may have been one: it stays in sight. */
export const isCase = (row: StreamSummary): boolean => {
  const { summary, damaged } = row;
  const holds =
    damaged === true ||
    (summary.contact?.alias ?? null) !== null ||
    summary.intake?.outcome === 'told' ||
    summary.intake?.outcome === 'worryNotTold';
  return holds && isAboutCase(row);
};

const marks = /\p{Mn}/gu;
const plain = /^[\x20-\x7e]*$/;
/** Without capitals and accents; å and aa are one, whichever is typed, and so are ø and o, æ and ae. */
export function searched(text: string): string {
  const small = text.trim().toLowerCase();
  const folded = plain.test(small)
    ? small
    : small.normalize('NFD').replace(marks, '').replaceAll('ø', 'o').replaceAll('æ', 'ae');
  return folded.replaceAll('aa', 'a');
}
/** Orders as the Danish alphabet does: æ, ø, å (and aa) after z. Texts compare in no time, a collator in a second. */
function ordered(text: string): string {
  const small = text.toLowerCase().replaceAll('aa', '\u{10fffd}').replaceAll('å', '\u{10fffd}');
  const danish = small.replaceAll('æ', '\u{10fffb}').replaceAll('ø', '\u{10fffc}');
  return plain.test(danish) ? danish : danish.normalize('NFD').replace(marks, '');
}

function listed({ stream, summary: { contact, caseFile }, damaged }: StreamSummary): ListedCase {
  const { alias = null, caseNumber = null } = contact ?? {};
  return { stream, alias, caseNumber, closed: caseFile?.path === 'closed', damaged: damaged === true };
}

/** 0: begins with it. 1: one of its later words does. 2: has it inside. 3: not at all. */
function fit(text: string, search: string): number {
  const at = text.indexOf(search);
  if (at <= 0) return at === 0 ? 0 : 3;
  return text.includes(` ${search}`) || text.includes(`-${search}`) ? 1 : 2;
}

/** All cases of a person, in order, ready to be searched. */
export function caseList(summaries: readonly StreamSummary[]): CaseList {
  const withOrder = summaries
    .filter(isCase)
    .map((one) => ({ one, key: ordered(one.summary.contact?.alias ?? '\u{10ffff}') }));
  withOrder.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const all = withOrder.map(({ one }) => listed(one));
  let index: readonly Indexed[] | null = null;
  const indexed = (): readonly Indexed[] =>
    (index ??= [...all.filter(({ closed }) => !closed), ...all.filter(({ closed }) => closed)].map((one) => ({
      listed: one,
      alias: searched(one.alias ?? ''),
      caseNumber: searched(one.caseNumber ?? ''),
    })));
  return {
    open: all.filter(({ closed }) => !closed),
    find: (search, most) => {
      const wanted = searched(search);
      if (wanted === '') return [];
      const found: ListedCase[][] = [[], [], []];
      for (const one of indexed()) {
        const place = Math.min(fit(one.alias, wanted), fit(one.caseNumber, wanted));
        if (place < 3) found[place]?.push(one.listed);
      }
      return found.flat().slice(0, most);
    },
  };
}
