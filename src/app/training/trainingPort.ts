import type { TrainingControl } from '../../ui/ports.ts';
import type { Given } from './beginTraining.ts';

/** The example cases and all they need are fetched when somebody begins, never before. */
export const trainingPort = (given: Given): TrainingControl => ({
  begin: async (language, told) => (await import('./beginTraining.ts')).beginTraining(given, language, told),
  end: () => given.client.training.end(),
});
