import type { RiskLevel } from './vocabulary.ts';

/**
 * The four levels: a short word for the case page, and the sentence the worker chooses. Each names what must
 * happen, and none of them may be read as "nothing to fear" (there is no "no risk").
 */
export const riskLevelsDa: Readonly<
  Record<RiskLevel, { readonly short: string; readonly sentence: string }>
> = {
  present: {
    short: 'Risiko',
    sentence: 'Der er risiko for ny vold. Vi holder øje sammen med borgeren og vurderer igen.',
  },
  elevated: {
    short: 'Forhøjet',
    sentence:
      'Risikoen er forhøjet. Noget øger faren for ny eller værre vold, og vi skal gøre noget ved det.',
  },
  high: {
    short: 'Høj',
    sentence: 'Risikoen er høj. Alvorlig vold kan ske snart, og der skal handles i dag.',
  },
  imminent: {
    short: 'Akut fare',
    sentence: 'Der er akut fare. Alvorlig vold kan ske når som helst. Ring 112, og bliv hos borgeren.',
  },
};
