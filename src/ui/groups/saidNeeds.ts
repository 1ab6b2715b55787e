import type { ParticipationSummary } from '../../entries/summary.ts';
import { neededThings, type NeededThing } from '../../flow/groups/waitingList.ts';

/** What must be thought of in the room, as it was written for group leaders; what nobody wrote is not there. */
export const saidNeeds = ({
  needs,
}: Pick<ParticipationSummary, 'needs'>): readonly { readonly thing: NeededThing; readonly said: string }[] =>
  neededThings.flatMap((thing) => {
    const said = needs[thing] ?? '';
    return said === '' ? [] : [{ thing, said }];
  });

/** The same, in lines of a list. */
export const needLines = (
  summary: Pick<ParticipationSummary, 'needs'>,
  words: Readonly<Record<NeededThing, string>>,
): readonly string[] => saidNeeds(summary).map(({ thing, said }) => `${words[thing]}: ${said}`);
