import type { PersonId, StreamId } from '../entries/ids.ts';
import type { CaseFileSummary, StreamSummary } from '../entries/summary.ts';
import type { RiskLevel } from '../model/vocabulary.ts';
import { hasCompetence } from '../rules/doors/conditions.ts';
import type { Moment } from '../rules/facts.ts';

/** A case that waits for somebody else than the one who wrote: a level, or a closing. */
export interface WaitingLine {
  readonly stream: StreamId;
  readonly alias: string | null;
  readonly what:
    | (NonNullable<CaseFileSummary['second']> & { readonly kind: 'level'; readonly holds: RiskLevel | null })
    | { readonly kind: 'closing'; readonly by: PersonId; readonly since: string };
  /** Whose answer it is: one's own question, one that can be answered, or one that can only be read. */
  readonly mine: 'asked' | 'mayAnswer' | 'mayRead';
}

const ranks: readonly WaitingLine['mine'][] = ['mayAnswer', 'asked', 'mayRead'];
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What of these cases waits for another pair of eyes: first what this person can answer, the oldest first. */
export function waitingForOther(summaries: readonly StreamSummary[], moment: Moment): readonly WaitingLine[] {
  const me = moment.signer.person;
  const trained = hasCompetence(moment, 'riskEvaluation').length === 0;
  const found: WaitingLine[] = [];
  for (const { stream, summary } of summaries) {
    const { second = null, lookWished = null, level = null } = summary.caseFile ?? {};
    const alias = summary.contact?.alias ?? null;
    if (second !== null)
      found.push({
        stream,
        alias,
        what: { kind: 'level', holds: level, ...second },
        mine: second.by === me ? 'asked' : trained && !second.disagreed ? 'mayAnswer' : 'mayRead',
      });
    if (lookWished !== null)
      found.push({
        stream,
        alias,
        what: { kind: 'closing', ...lookWished },
        mine: lookWished.by === me ? 'asked' : 'mayAnswer',
      });
  }
  return found.sort(
    (one, other) =>
      ranks.indexOf(one.mine) - ranks.indexOf(other.mine) ||
      inOrder(one.what.since, other.what.since) ||
      inOrder(one.stream, other.stream),
  );
}
