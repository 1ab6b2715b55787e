import type { SourceRef } from './define.ts';

/**
 * What an answer draws attention to: shown beside the question in plain words, with where to turn. A concern never
 * closes a door, computes no level, and a missing one says nothing. The words stand in `concerns.da.ts` and `.en.ts`.
 */
const practice = (place: string): SourceRef => ({ work: 'practiceKnowledge', place });

export const concerns = {
  dangerNow: { source: practice('immediate danger') },
  childInDanger: { source: { work: 'childrensAct', place: '§ 133' } },
  examinedToday: { source: { work: 'glass2008', place: 'strangulation' } },
  sexualAssaultCentre: { source: practice('immediate danger') },
  thoughtsOfSuicide: { source: practice('immediate danger') },
  lowSafety: { source: { work: 'model2022', place: 'p. 11' } },
  channelIsWatched: { source: practice('safe contact') },
  channelIsNever: { source: practice('safe contact') },
  cuttingAccessCanAlert: { source: practice('safety plan, digital') },
  bagCanBeFound: { source: practice('safety plan, bag and papers') },
  neverTheFamily: { source: practice('safety plan, honour') },
  adviceBeforeMoving: { source: practice('residence permit') },
  talkAlone: { source: practice('safety plan, disability and illness') },
  suicideSameDay: { source: practice('immediate danger') },
} as const satisfies Readonly<Record<string, { readonly source: SourceRef }>>;

export type ConcernCode = keyof typeof concerns;
/** One sentence or two for each: what to do, said without alarm. */
export type ConcernWords = { readonly [C in ConcernCode]: { readonly title: string; readonly text: string } };
