import {
  compassFillers,
  compassSource,
  compassSources,
  compassStates,
  goalKinds,
} from '../compass/compassDimensions.ts';
import { defineStep } from '../define.ts';

const source = compassSource;
const words = { work: 'ownWording', place: 'compass, in words' } as const;

/**
 * The change compass. Its parts are put into the draft when it is begun, each with its name as it reads that day
 * (`ui/compass/newCompass.ts`). Filled by the citizen alone, the answers stand as they were given.
 */
export const compass = defineStep({
  id: 'compass',
  stage: 'alongside',
  signs: 'compass',
  givens: ['filledBy', 'setVersion'],
  topics: [
    {
      id: 'dimensions',
      fields: [
        // Known from where it was begun; asked only where it was not, and read in every note.
        {
          id: 'filledBy',
          kind: 'choice',
          options: compassFillers,
          source: compassSources.compassFillers,
          showWhen: { not: { answered: 'given.filledBy' } },
        },
        {
          id: 'dimensions',
          kind: 'list',
          drawnAs: 'compass',
          source,
          items: [
            { id: 'text', kind: 'shortText', source },
            { id: 'value', kind: 'scale', min: 1, max: 10, options: compassStates, source },
            { id: 'goal', kind: 'choice', options: goalKinds, source: compassSources.goalKinds },
            { id: 'words', kind: 'longText', source: words },
          ],
        },
      ],
    },
    {
      id: 'afterwards',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source },
        { id: 'note', kind: 'longText', source: words },
      ],
    },
  ],
});
