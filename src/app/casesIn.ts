import type { CaseStore } from '../flow/ports.ts';

/**
 * The same store, with the mark of a training first in everything a room signs in a case or a group: a page of groups
 * writes its note itself, and one note without the mark could be taken for a citizen's.
 */
export const casesIn = (cases: CaseStore, training: () => boolean): CaseStore => ({
  ...cases,
  sign: async (request) =>
    cases.sign(training() ? (await import('./trainingMark.ts')).markedRequest(request) : request),
});
