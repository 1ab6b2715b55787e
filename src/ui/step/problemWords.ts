import type { FormProblem } from '../../rules/formProblem.ts';
import type { FrameText } from '../../text/frame.da.ts';

/** What is wrong and how to mend it. The question's own words stand first, so that it can be read far from it. */
export function problemWords(frame: FrameText, problem: FormProblem, question: string): string {
  return `${question.replace(/[:?]$/, '')}: ${sentence(frame.problem, problem)}`;
}

function sentence(words: FrameText['problem'], problem: FormProblem): string {
  if (problem.code === 'numberOutOfRange') return words.numberOutOfRange(problem.min, problem.max);
  if (problem.code === 'tooLong') return words.tooLong(problem.most, problem.length - problem.most);
  return words[problem.code];
}
