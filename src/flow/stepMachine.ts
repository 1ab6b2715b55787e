import { visibleTopics } from '../rules/visibleQuestions.ts';
import { stepSetup } from './stepSetup.ts';

/**
 * One piece of work: pages, review, what will be signed, signing. It moves and remembers; it stores and signs
 * nothing. The host sends every change to the drafts and every signature to the store, and reports back here.
 * What depends on an answer is a state of its own with `always`, so no arrow is decided on old answers.
 */
export const stepMachine = stepSetup.createMachine({
  id: 'step',
  type: 'parallel',
  context: ({ input }) => {
    const open = visibleTopics(input.step, input.values, input.givens).map((topic) => topic.id);
    return {
      step: input.step,
      givens: input.givens,
      values: input.values,
      open,
      topic: null,
      asked: input.startAt ?? open[0] ?? null,
      returnsToReview: false,
      hindrances: 0,
      revision: 0,
      savedRevision: 0,
      savedAt: null,
      saveProblem: null,
      signProblem: null,
    };
  },
  states: {
    work: {
      initial: 'opening',
      states: {
        opening: {
          always: [
            { guard: 'askedPageIsOpen', actions: 'turnToAsked', target: 'page' },
            { guard: 'somePageIsOpen', actions: 'turnToNearest', target: 'page' },
            { target: 'review' },
          ],
        },
        page: {
          always: { guard: 'pageHasClosed', target: 'findingAPage' },
          on: {
            NEXT: 'goingOn',
            BACK: 'goingBack',
            GO_TO: { actions: 'remember', target: 'goingTo' },
            REVIEW: { actions: 'returnNoMore', target: 'review' },
            LEAVE: 'leaving',
          },
        },
        findingAPage: {
          always: [
            { guard: 'somePageIsOpen', actions: 'turnToNearest', target: 'page' },
            { target: 'review' },
          ],
        },
        goingOn: {
          always: [
            { guard: 'cameFromReview', actions: 'returnNoMore', target: 'review' },
            { guard: 'aPageComesAfter', actions: 'turnToNext', target: 'page' },
            { target: 'review' },
          ],
        },
        goingBack: {
          always: [
            { guard: 'cameFromReview', actions: 'returnNoMore', target: 'review' },
            { guard: 'aPageComesBefore', actions: 'turnBack', target: 'page' },
            { target: 'leaving' },
          ],
        },
        goingTo: {
          always: [
            { guard: 'askedPageIsOpen', actions: 'turnToAsked', target: 'page' },
            { guard: 'pageIsOpen', target: 'page' },
            { target: 'review' },
          ],
        },
        review: {
          on: {
            BACK: { actions: ['returnNoMore', 'turnToLast'], target: 'findingAPage' },
            GO_TO: { actions: ['remember', 'returnToReviewAfterwards'], target: 'goingTo' },
            SIGN: { actions: 'countHindrances', target: 'checking' },
            LEAVE: 'leaving',
          },
        },
        checking: {
          always: [
            { guard: 'nothingHinders', actions: 'forgetSignProblem', target: 'whatWillBeSigned' },
            { target: 'review' },
          ],
        },
        whatWillBeSigned: {
          on: {
            BACK: 'review',
            GO_TO: { actions: ['remember', 'returnToReviewAfterwards'], target: 'goingTo' },
            REVIEW: 'review',
            /** What is shown is no longer what would be signed. */
            CHANGED: 'review',
            SIGN: { actions: 'countHindrances', target: 'decidingToSign' },
            LEAVE: 'leaving',
          },
        },
        decidingToSign: {
          always: [
            { guard: 'nothingHinders', actions: 'forgetSignProblem', target: 'signing' },
            { target: 'review' },
          ],
        },
        signing: {
          on: {
            SIGNED: 'signed',
            SIGN_FAILED: { actions: 'takeSignProblem', target: 'whatWillBeSigned' },
          },
        },
        signed: {},
        leaving: {
          always: [
            { guard: 'everythingIsSaved', target: 'left' },
            { guard: 'savingHasFailed', target: 'findingAPage' },
          ],
          on: { GO_TO: { actions: 'remember', target: 'goingTo' }, REVIEW: 'review' },
        },
        left: {},
      },
    },
    save: {
      initial: 'saved',
      on: { CHANGED: { actions: 'takeValues', target: '.settling' } },
      states: {
        saved: {},
        saving: {
          on: {
            SAVED: { actions: 'takeSaved', target: 'settling' },
            SAVE_FAILED: { actions: 'takeSaveProblem', target: 'failed' },
          },
        },
        failed: {
          on: {
            SAVED: { actions: 'takeSaved', target: 'settling' },
            SAVE_FAILED: { actions: 'takeSaveProblem', target: 'failed' },
          },
        },
        settling: {
          always: [
            { guard: 'savingHasFailed', target: 'failed' },
            { guard: 'everythingIsSaved', target: 'saved' },
            { target: 'saving' },
          ],
        },
      },
    },
  },
});
