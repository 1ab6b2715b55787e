import { assign, setup } from 'xstate';
import type { StreamId } from '../../entries/ids.ts';
import type { PlaceMove, WaitingMove } from '../../model/groups/groupVocabulary.ts';
import type { ParticipantFacts } from '../../rules/groups/participantFacts.ts';

/** One citizen seen from one group: what their own stream says, and what the group's says of them. */
export interface ParticipantContext {
  readonly group: StreamId | null;
  readonly known: Pick<ParticipantFacts, 'waiting' | 'places'> | null;
  /** In the signed composition. */
  readonly seated: boolean;
  /** Something was found that holds them (`rules/groups/held.ts`). */
  readonly held: boolean;
}
export interface ParticipantMachineEvent {
  readonly type: 'known';
  readonly now: Partial<ParticipantContext>;
}

export const emptyParticipantContext: ParticipantContext = {
  group: null,
  known: null,
  seated: false,
  held: false,
};

const means =
  (meaning: (context: ParticipantContext) => boolean) =>
  ({ context }: { readonly context: ParticipantContext }): boolean =>
    meaning(context);
const waits = (as: WaitingMove) => means(({ known }) => known?.waiting === as);
const placeOf = ({ known, group }: ParticipantContext): PlaceMove | null =>
  known?.places.find((place) => place.group === group)?.to ?? null;
const isAt = (to: PlaceMove) => means((context) => placeOf(context) === to);
/** A composition signed after somebody left has them in again: `seated` says so already. */
const isOutAt = (to: PlaceMove) => means((context) => !context.seated && placeOf(context) === to);

export const participantSetup = setup({
  types: {
    context: {} as ParticipantContext,
    events: {} as ParticipantMachineEvent,
    input: {} as Partial<ParticipantContext> | undefined,
  },
  actions: {
    learn: assign(({ context, event }) => ({ ...context, ...event.now })),
  },
  guards: {
    neverListed: means(({ known }) => known === null),
    hasWithdrawn: waits('withdrawn'),
    isPaused: waits('paused'),

    isHeld: means(({ held }) => held),
    isAttending: isAt('attending'),
    hasAccepted: isAt('accepted'),
    isInComposition: means(({ seated }) => seated),
    isInvited: isAt('invited'),
    hasDeclined: isOutAt('declined'),
    hasCompleted: isOutAt('completed'),
    hasLeft: isOutAt('left'),
    hasMovedOn: isOutAt('movedToIndividual'),
  },
});
