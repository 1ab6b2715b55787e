import { assign, setup } from 'xstate';
import type { AnyEntry } from '../../entries/entry.ts';
import type { LocalDate } from '../../entries/ids.ts';
import { openAbsences } from '../../rules/groups/absences.ts';
import { openConcerns, type GroupFacts } from '../../rules/groups/groupFacts.ts';
import { heldParticipants, membersOf, type Around } from '../../rules/groups/held.ts';
import { daysToCome } from '../../rules/groups/sessionDays.ts';
import { noGroupLearnt, takeInGroup, type GroupLearnt } from './takeInGroup.ts';

/** The group's entries, what they taught, what key staff said of the citizens (`around`), and the day, which enters last. */
export interface GroupContext {
  readonly entries: readonly AnyEntry[];
  readonly learnt: GroupLearnt;
  readonly around: Around;
  readonly today: LocalDate | null;
}
export type GroupMachineEvent =
  | { readonly type: 'entriesCame'; readonly entries: readonly AnyEntry[] }
  /** What was learnt from the same entries elsewhere (`readGroup` folds once, then asks for the states). */
  | { readonly type: 'learnt'; readonly learnt: GroupLearnt }
  /** What is known of the citizens, anew and whole. */
  | { readonly type: 'around'; readonly around: Around }
  | { readonly type: 'today'; readonly today: LocalDate };
export type GroupInput = Pick<GroupContext, 'learnt' | 'around' | 'today'>;

export const emptyGroupContext: GroupContext = {
  entries: [],
  learnt: noGroupLearnt,
  around: new Map(),
  today: null,
};

/** What a guard's name means: read from facts; it refuses nothing and compares no entry's time. */
const means =
  (meaning: (facts: GroupFacts, context: GroupContext) => boolean) =>
  ({ context }: { readonly context: GroupContext }): boolean =>
    meaning(context.learnt.facts, context);
const moved = (to: NonNullable<GroupFacts['move']>['to']) => means(({ move }) => move?.to === to);
const anyDay = (facts: GroupFacts, is: (day: LocalDate) => boolean): boolean =>
  daysToCome(facts).some(({ onDay }) => is(onDay));

export const groupSetup = setup({
  types: {
    context: {} as GroupContext,
    events: {} as GroupMachineEvent,
    input: {} as GroupInput | undefined,
  },
  actions: {
    learn: assign(({ context, event }) => {
      if (event.type === 'today') return { today: event.today };
      if (event.type === 'around') return { around: event.around };
      if (event.type === 'learnt') return { learnt: event.learnt };
      const entries = [...context.entries, ...event.entries];
      return { entries, learnt: takeInGroup(entries) };
    }),
  },
  guards: {
    isCancelled: moved('cancelled'),
    hasEnded: moved('ended'),
    isRunning: means(({ move, sessions }) => move?.to === 'running' || sessions.length > 0),
    isRecruiting: moved('recruiting'),

    nobodyIsIn: means((facts, { around }) => membersOf(facts, around).placed.length === 0),
    somebodyIsHeld: means((facts, { around }) => heldParticipants(facts, around).length > 0),
    notSignedYet: means(({ composition }) => composition === null),

    concernIsOpen: means((facts) => openConcerns(facts).length > 0),
    absenceIsOpen: means((facts) => openAbsences(facts).length > 0),

    noPlan: means(({ plan }) => plan === null),
    isToday: means((facts, { today }) => anyDay(facts, (day) => day === today)),
    dayHasPassed: means((facts, { today }) => today !== null && anyDay(facts, (day) => day < today)),
    daysAhead: means((facts) => daysToCome(facts).length > 0),
  },
});
