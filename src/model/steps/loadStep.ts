import type { StepDefinition } from '../define.ts';
import type { StepId } from './stepWords.ts';

/**
 * Fetches the definition of one step. The first conversation comes alone, so that its first question is there soon;
 * all other work comes together. Rejects when the file cannot be fetched.
 */
export async function loadStep(id: StepId): Promise<StepDefinition> {
  if (id === 'detection') return (await import('./detection.ts')).detection;
  return (await import('./steps.ts')).steps[id];
}
