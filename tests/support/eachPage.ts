import type { StepId } from '../../src/model/steps/steps.ts';
import type { Answers, Desk } from '../journeys/support/desk.ts';
import type { Take } from './takePicture.ts';

/** Answers a piece of work, then opens page after page of it for a picture of each; ends before signing. */
export async function eachPage(
  desk: Desk,
  step: StepId,
  answers: Answers,
  take: Take,
  name: string = step,
): Promise<void> {
  await desk.answer(step, answers);
  const pages = await (await desk.allPages()).count();
  for (let at = 0; at < pages; at += 1) {
    await (await desk.allPages()).nth(at).click();
    await take(`${name}-${String(at + 1)}`);
  }
}
