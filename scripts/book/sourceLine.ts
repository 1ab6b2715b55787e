import type { SourceRef } from '../../src/model/define.ts';

/** A source as it stands in the book: the id of the work, and the place in it. */
export const sourceLine = ({ work, place }: SourceRef): string => `${work}, ${place}`;
