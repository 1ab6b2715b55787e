import type { Draft } from '../entries/draft.ts';
import { asLocalDate, type LocalDate, type StreamId } from '../entries/ids.ts';
import type { ContactSummary, HandoverSummary, StreamSummary } from '../entries/summary.ts';
import { latestPutOff, putOffSpan } from '../rules/putOffSpans.ts';
import { nextUpKinds, type NextUpKind } from './caseView.ts';
import { clearancesDue } from './clearancesDue.ts';
import { due, dueIn, type Due } from './dueIn.ts';
import { hasNews } from './newsBeside.ts';

/** The one line of a case: the most urgent thing due there, and the rest behind it, most urgent first. */
export interface HomeLine extends Due {
  readonly stream: StreamId;
  readonly alias: string | null;
  readonly also: readonly Due[];
  /** The latest day the line may be put off to; null when something in it cannot wait. */
  readonly latestPutOff: LocalDate | null;
}
/** A case whose line waits, and until when. */
export interface PutOffLine {
  readonly stream: StreamId;
  readonly alias: string | null;
  readonly until: LocalDate;
  readonly reason: NonNullable<ContactSummary['putOff']>['reason'];
  readonly what: readonly NextUpKind[];
}
/** A case given on that nobody has accepted, or that was refused: it is still the sender's, whatever else stands or waits there. */
export interface HandoverLine extends HandoverSummary {
  readonly stream: StreamId;
  readonly alias: string | null;
}
export interface HomeDay {
  /** Most urgent first. */
  readonly lines: readonly HomeLine[];
  /** The first to come back first. */
  readonly putOff: readonly PutOffLine[];
  /** The oldest first. */
  readonly handovers: readonly HandoverLine[];
}

const ranks: ReadonlyMap<NextUpKind, number> = new Map(nextUpKinds.map((kind, at) => [kind, at]));
const rank = (kind: NextUpKind): number => ranks.get(kind) ?? nextUpKinds.length;
/** Texts as the machine orders them: days are text, oldest first. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
/** By kind; inside a kind overdue before due, then the oldest day. */
const byUrgency = (one: Due, other: Due): number =>
  rank(one.kind) - rank(other.kind) ||
  Number(other.overdue) - Number(one.overdue) ||
  inOrder(one.on ?? '', other.on ?? '');
/** No two lines are alike, so that the page stands still whatever order the cases were read in. */
const lineByUrgency = (one: HomeLine, other: HomeLine): number =>
  byUrgency(one, other) || inOrder(one.alias ?? '', other.alias ?? '') || inOrder(one.stream, other.stream);

/**
 * Whether a line waits: only until its day, only while everything due is what it was put off for, and never over what
 * cannot wait or over news of another machine that nobody has read yet, whatever was signed. Otherwise the whole line is back: nothing of a case is half hidden.
 */
function waits(found: readonly Due[], { summary }: StreamSummary, today: LocalDate): boolean {
  const putOff = summary.contact?.putOff ?? null;
  if (putOff === null || today >= putOff.until || hasNews(summary)) return false;
  const level = summary.caseFile?.level ?? null;
  return found.every(
    ({ kind, on }) =>
      putOff.what.includes(kind) && putOffSpan(kind, level) !== 'never' && (on === null || on <= putOff.on),
  );
}

const draftsOf = (drafts: readonly Draft[]): ReadonlyMap<StreamId, Due[]> => {
  const found = new Map<StreamId, Due[]>();
  for (const { info, savedAt } of drafts) {
    if (info.stream === null) continue;
    const mine = due('draft', 'draftUnfinished', asLocalDate(savedAt.slice(0, 10)), false, {
      step: info.step,
    });
    found.set(info.stream, [...(found.get(info.stream) ?? []), mine]);
  }
  return found;
};

/**
 * The home page: one line per case in which something is due today, most urgent first. Reads summaries only. A case
 * with nothing but unfinished work has no line: its drafts stand in a list of their own.
 */
export function homeLines(
  summaries: readonly StreamSummary[],
  drafts: readonly Draft[],
  today: LocalDate,
): HomeDay {
  const unfinished = draftsOf(drafts);
  const toClear = clearancesDue(summaries, today);
  const lines: HomeLine[] = [];
  const putOff: PutOffLine[] = [];
  const handovers: HandoverLine[] = [];
  for (const one of summaries) {
    const { stream, summary } = one;
    const found = dueIn(one, today);
    const clearance = toClear.get(stream);
    if (clearance !== undefined) found.push(clearance);
    if (found.length === 0) continue;
    const { alias = null, handover = null, putOff: waiting = null } = summary.contact ?? {};
    if (handover !== null) handovers.push({ stream, alias, ...handover });
    if (waiting !== null && waits(found, one, today)) {
      const what = found.map(({ kind }) => kind);
      putOff.push({ stream, alias, until: waiting.until, reason: waiting.reason, what });
      continue;
    }
    const level = summary.caseFile?.level ?? null;
    const latest = latestPutOff(
      found.map(({ kind }) => kind),
      level,
      today,
    );
    const mine = unfinished.get(stream);
    const all = mine === undefined ? found : [...found, ...mine];
    if (all.length > 1) all.sort(byUrgency);
    const first = all.shift();
    if (first === undefined) continue;
    const { kind, reason, on, overdue } = first;
    // Written out: twenty thousand spread objects are slower than all the rest of this page.
    lines.push({ kind, reason, on, overdue, stream, alias, also: all, latestPutOff: latest });
  }
  return {
    lines: lines.sort(lineByUrgency),
    putOff: putOff.sort((one, other) => inOrder(one.until, other.until) || inOrder(one.stream, other.stream)),
    handovers: handovers.sort(
      (one, other) => inOrder(one.since, other.since) || inOrder(one.stream, other.stream),
    ),
  };
}
