import { assign, setup } from 'xstate';
import type { DraftValues } from '../entries/draft.ts';
import type { StepDefinition } from '../model/define.ts';
import { visibleTopics, type Givens } from '../rules/visibleQuestions.ts';
import type { StoreProblemKind } from './ports.ts';

export type StepEvent =
  /** From a page to the next one (or to the review it was opened from); from the last page to the review. */
  | { readonly type: 'NEXT' }
  /** The way it came; from the first page it leaves. */
  | { readonly type: 'BACK' }
  | { readonly type: 'GO_TO'; readonly topic: string }
  /** The draft's values after a change. The change is `context.revision` from now on. */
  | { readonly type: 'CHANGED'; readonly values: DraftValues }
  /** All changes up to and with this revision are durably committed. `at` is the time shown ("Gemt 10.42"). */
  | { readonly type: 'SAVED'; readonly revision: number; readonly at: string }
  | { readonly type: 'SAVE_FAILED'; readonly problem: StoreProblemKind }
  | { readonly type: 'REVIEW' }
  /** From the review: show what will be signed, unless `hindrances` (problems and reasons) stand against it. From there: sign. */
  | { readonly type: 'SIGN'; readonly hindrances: number }
  | { readonly type: 'SIGNED' }
  | { readonly type: 'SIGN_FAILED'; readonly problem: StoreProblemKind }
  /** Waits for what is typed to be saved; when that fails, the page stays. */
  | { readonly type: 'LEAVE' };

export interface StepInput {
  readonly step: StepDefinition;
  readonly values: DraftValues;
  readonly givens: Givens;
  /** Page to begin at, when it is open; else the first. */
  readonly startAt?: string;
}

export interface StepContext {
  readonly step: StepDefinition;
  readonly givens: Givens;
  readonly values: DraftValues;
  /** Ids of the pages open now, in order. */
  readonly open: readonly string[];
  /** The page it is on, or was on last; null before the first. */
  readonly topic: string | null;
  /** The page asked for by GO_TO, until it is known to be open. */
  readonly asked: string | null;
  /** Opened from the review to mend an answer: NEXT and BACK return there. */
  readonly returnsToReview: boolean;
  readonly hindrances: number;
  readonly revision: number;
  readonly savedRevision: number;
  readonly savedAt: string | null;
  readonly saveProblem: StoreProblemKind | null;
  readonly signProblem: StoreProblemKind | null;
}

const placeOf = (context: StepContext): number =>
  context.topic === null ? -1 : context.open.indexOf(context.topic);

/** When the page it stood on has closed: the nearest open one before it, in the step's own order, else the first. */
function nearestOpen(context: StepContext): string | null {
  const order = context.step.topics.map((topic) => topic.id);
  const here = context.topic === null ? 0 : order.indexOf(context.topic);
  const before = order.slice(0, here + 1).filter((id) => context.open.includes(id));
  return before.at(-1) ?? context.open[0] ?? null;
}

/** The names used in `stepMachine.ts`, and what they mean. */
export const stepSetup = setup({
  types: {
    context: {} as StepContext,
    events: {} as StepEvent,
    input: {} as StepInput,
  },
  guards: {
    pageIsOpen: ({ context }) => placeOf(context) >= 0,
    pageHasClosed: ({ context }) => placeOf(context) < 0,
    somePageIsOpen: ({ context }) => context.open.length > 0,
    aPageComesAfter: ({ context }) => placeOf(context) < context.open.length - 1,
    aPageComesBefore: ({ context }) => placeOf(context) > 0,
    cameFromReview: ({ context }) => context.returnsToReview,
    askedPageIsOpen: ({ context }) => context.asked !== null && context.open.includes(context.asked),
    nothingHinders: ({ context }) => context.hindrances === 0,
    everythingIsSaved: ({ context }) => context.savedRevision >= context.revision,
    savingHasFailed: ({ context }) => context.saveProblem !== null,
  },
  actions: {
    turnToNext: assign({ topic: ({ context }) => context.open[placeOf(context) + 1] ?? context.topic }),
    turnBack: assign({ topic: ({ context }) => context.open[placeOf(context) - 1] ?? context.topic }),
    turnToLast: assign({ topic: ({ context }) => context.open.at(-1) ?? context.topic }),
    turnToAsked: assign({ topic: ({ context }) => context.asked ?? context.topic, asked: null }),
    turnToNearest: assign({ topic: ({ context }) => nearestOpen(context) }),
    remember: assign({
      asked: ({ event, context }) => (event.type === 'GO_TO' ? event.topic : context.asked),
    }),
    returnToReviewAfterwards: assign({ returnsToReview: true }),
    returnNoMore: assign({ returnsToReview: false, asked: null }),
    countHindrances: assign({ hindrances: ({ event }) => (event.type === 'SIGN' ? event.hindrances : 0) }),
    takeValues: assign(({ event, context }) => {
      if (event.type !== 'CHANGED') return {};
      const open = visibleTopics(context.step, event.values, context.givens).map((topic) => topic.id);
      return { values: event.values, open, revision: context.revision + 1 };
    }),
    takeSaved: assign(({ event, context }) =>
      event.type === 'SAVED'
        ? {
            savedRevision: Math.max(event.revision, context.savedRevision),
            savedAt: event.at,
            saveProblem: null,
          }
        : {},
    ),
    takeSaveProblem: assign(({ event }) =>
      event.type === 'SAVE_FAILED' ? { saveProblem: event.problem } : {},
    ),
    takeSignProblem: assign(({ event }) =>
      event.type === 'SIGN_FAILED' ? { signProblem: event.problem } : {},
    ),
    forgetSignProblem: assign({ signProblem: null }),
  },
});

export type StepPlace = 'page' | 'review' | 'whatWillBeSigned' | 'signing' | 'signed' | 'leaving' | 'left';
export type SaveState = 'saved' | 'saving' | 'failed';
