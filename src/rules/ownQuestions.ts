import type { StepDefinition } from '../model/define.ts';

/** The questions of a step that are signed into its own kind, and those that are only asked: no further entry comes of it. */
export const ownQuestions = (step: StepDefinition): StepDefinition => ({
  ...step,
  topics: step.topics
    .map((topic) => ({
      ...topic,
      fields: topic.fields.filter(
        ({ goesTo }) => goesTo === undefined || goesTo === 'none' || goesTo === step.signs,
      ),
    }))
    .filter(({ fields }) => fields.length > 0),
});
