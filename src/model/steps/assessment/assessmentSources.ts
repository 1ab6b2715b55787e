import type { SourceRef } from '../../define.ts';

/** Where the questions of stage 2 come from. */
export const wholeSituation = { work: 'model2022', place: 'p. 9-11' } as const satisfies SourceRef;
export const targetGroup = { work: 'model2022', place: 'p. 5-6' } as const satisfies SourceRef;
export const ownWords = { work: 'model2022', place: 'p. 10-11' } as const satisfies SourceRef;
export const coreValues = { work: 'model2022', place: 'p. 6-7' } as const satisfies SourceRef;
export const agency = { work: 'model2022', place: 'p. 13' } as const satisfies SourceRef;
export const network = { work: 'model2022', place: 'p. 12-13' } as const satisfies SourceRef;
export const indicators = { work: 'model2022', place: 'p. 17-18' } as const satisfies SourceRef;
export const duty = { work: 'childrensAct', place: '§ 133' } as const satisfies SourceRef;
export const injury = { work: 'glass2008', place: 'strangulation' } as const satisfies SourceRef;
export const practice = (place: string) =>
  ({ work: 'practiceKnowledge', place }) as const satisfies SourceRef;
