import type { Topic } from '../../define.ts';
import { agency, coreValues, ownWords } from './assessmentSources.ts';
import { helpWishes } from '../../situationVocabulary.ts';

/** What the citizen can, hopes and wants, in the citizen's words. */
export const wishesPages = [
  {
    id: 'strengthsAndWishes',
    fields: [
      { id: 'strengths', kind: 'longText', source: agency },
      { id: 'hopes', kind: 'longText', source: coreValues, protected: true },
      { id: 'wants', kind: 'longText', source: coreValues, protected: true },
    ],
  },
  {
    id: 'wayOfHelp',
    fields: [
      { id: 'helpWishes', kind: 'choices', options: helpWishes, source: coreValues },
      { id: 'howToMeet', kind: 'longText', source: coreValues },
    ],
  },
  {
    id: 'ownWords',
    fields: [{ id: 'ownWords', kind: 'longText', source: ownWords }],
  },
] as const satisfies readonly Topic[];
