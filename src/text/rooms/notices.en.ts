import type { NoticesText } from './notices.da.ts';

export const notices: NoticesText = {
  about: 'About the answers',
  forYou: 'About the answers (for you)',
  toldBy: (result, yes, of) => `${result} (${String(yes)} of ${String(of)} yes)`,
  gaveIt: 'Answered yes:',
  howSure: 'How sure is this?',
  critical: 'Especially serious',
  beforeYouChoose: 'Before you choose',
  criticalYes: 'Especially serious, and the answer is yes:',
  criticalNoYes:
    'None of the especially serious ones is answered yes. That does not say that the citizen is safe.',
  criticalSoFar: 'Especially serious, answered yes',
  sinceLast: (date) => `Since the evaluation of ${date}`,
  nothingChanged: 'The answers are the same as last time. That does not say that the danger is the same.',
  notAnsweredYet: 'Not answered yet in this evaluation:',
  andMore: 'and more',
  changed: (label, before, after) =>
    `${label}${label.endsWith('?') ? ' Before' : ': before'} “${before}”, now “${after}”`,
  noAnswer: 'no answer',
  criticalNotAsked: 'Especially serious, and not asked',
  lowLevel: 'Two must agree',
  lowLevelText:
    'With these answers the level needs a reason. A trained colleague must also agree. Until then the higher level holds.',
  personsKnown: (words: string) => `In the case already: ${words}. Write only what is new.`,
};
