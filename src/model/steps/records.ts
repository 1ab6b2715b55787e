import { defineStep } from '../define.ts';
import { evidenceKinds } from '../evidenceKinds.ts';

const evidence = { work: 'practiceKnowledge', place: 'list of evidence' } as const;

/** One line of the list of evidence: dated, factual, no judgement. */
export const evidenceItem = defineStep({
  id: 'evidenceItem',
  stage: 'alongside',
  signs: 'evidenceItem',
  topics: [
    {
      id: 'item',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', source: evidence, required: true },
        { id: 'what', kind: 'longText', source: evidence, required: true },
        { id: 'kind', kind: 'choice', options: evidenceKinds, source: evidence },
        { id: 'where', kind: 'shortText', source: evidence, protected: true },
      ],
    },
  ],
});

/**
 * The worker confirms that what was exported stands in the municipality's own case system. Which entries they are
 * is given (`given.entries`); the box itself is only asked, never signed.
 */
export const journalised = defineStep({
  id: 'journalised',
  stage: 'alongside',
  signs: 'journalised',
  givens: ['entries'],
  topics: [
    {
      id: 'confirm',
      fields: [
        {
          id: 'done',
          kind: 'confirm',
          source: { work: 'practiceKnowledge', place: 'duty to record' },
          required: true,
          goesTo: 'none',
        },
      ],
    },
  ],
});
