import type { ParticipationSummary } from '../../entries/summary.ts';
import { isInPlace } from '../../rules/groups/participantFacts.ts';
import { isOver, type GroupLine } from './groupLines.ts';

/**
 * Groups this citizen said no to that still go on: they may be asked again, as long as they wish a group and have no place in
 * another one.
 */
export const saidNoTo = (
  { waiting, places }: Pick<ParticipationSummary, 'waiting' | 'places'>,
  groups: readonly GroupLine[],
): readonly GroupLine[] =>
  waiting === 'withdrawn' || places.some(({ to }) => isInPlace(to))
    ? []
    : places.flatMap(({ group, to }) =>
        to === 'declined' ? groups.filter((line) => line.stream === group && !isOver(line)) : [],
      );
