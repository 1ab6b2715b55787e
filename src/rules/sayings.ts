import type { Entry } from '../entries/entry.ts';
import type { BodyOf } from '../entries/kinds.ts';
import type { Sayings } from './facts.ts';
import { broughtBy } from './situationMarks.ts';

type Assessment = BodyOf<'assessment'>;

/** Answers that are a yes or a no to a question a mark rests on. All others say nothing here. */
function plain(answers: Readonly<Record<string, unknown>>): Sayings {
  const found: Record<string, 'yes' | 'no'> = {};
  for (const [question, answer] of Object.entries(answers))
    if ((answer === 'yes' || answer === 'no') && broughtBy.has(question)) found[question] = answer;
  return found;
}
const yesTo = (questions: readonly string[]): Sayings =>
  plain(Object.fromEntries(questions.map((question) => [question, 'yes'])));

/** Who is named, and what each does: a form or relation that is not chosen is not a no. */
const ofPersons = (persons: Assessment['persons'] = []): Sayings =>
  yesTo(
    persons.flatMap(({ relation, forms }) => [
      `relation.${relation}`,
      ...(forms ?? []).map((form) => `form.${form}`),
    ]),
  );

const stands: Readonly<Partial<Record<NonNullable<Assessment['relationNow']>, Sayings>>> = {
  inRelation: { thinksOfLeaving: 'no', left: 'no' },
  thinksOfLeaving: { thinksOfLeaving: 'yes', left: 'no' },
  left: { thinksOfLeaving: 'no', left: 'yes' },
  wentBack: { thinksOfLeaving: 'no', left: 'no' },
};
const holds: Readonly<Partial<Record<NonNullable<Assessment['whoHoldsPapers']>, Sayings>>> = {
  citizen: { papersHeld: 'no' },
  personUsingViolence: { papersHeld: 'yes' },
  otherFamily: { papersHeld: 'yes' },
};
/** What is chosen is a yes; what is not chosen was perhaps never spoken of. */
const chosenIn = (body: Assessment): Sayings =>
  yesTo([
    ...(['alsoRelevant', 'whoHelps', 'pressures', 'earlierHelp', 'helpWishes'] as const).flatMap((question) =>
      (body[question] ?? []).map((option) => `${question}.${option}`),
    ),
    ...((body.seenByOthers ?? []).length > 0 ? ['seenByOthers'] : []),
  ]);
const ofAssessment = (body: Assessment): Sayings => ({
  ...plain(body),
  ...ofPersons(body.persons),
  ...chosenIn(body),
  ...(body.relationNow === undefined ? {} : stands[body.relationNow]),
  ...(body.whoHoldsPapers === undefined ? {} : holds[body.whoHoldsPapers]),
});

function ofChildren({ children }: BodyOf<'children'>): Sayings {
  const listed = children.filter(({ tie }) => tie !== 'unborn' && tie !== 'citizen');
  return yesTo([
    ...(listed.length > 0 ? ['children.listed'] : []),
    ...(children.some(({ tie }) => tie === 'unborn') ? ['children.unborn'] : []),
  ]);
}

/** Leaving and going back answer one question, so the one takes away what the other brought. */
function ofEvent({ event }: BodyOf<'caseEvent'>): Sayings {
  if (event === 'separation') return { left: 'yes' };
  return event === 'backToRelation' ? { left: 'no' } : yesTo([`event.${event}`]);
}

/** What one signed entry says, yes or no, to the questions marks rest on. Pure; an entry that says nothing gives none. */
export function sayingsOf(entry: Entry): Sayings {
  switch (entry.kind) {
    case 'detection':
    case 'safeContactCard':
    case 'riskEvaluation':
    case 'pathwayDecision':
      return plain(entry.body);
    case 'children':
      return ofChildren(entry.body);
    case 'assessment':
      return ofAssessment(entry.body);
    case 'caseEvent':
      return ofEvent(entry.body);
    default:
      return {};
  }
}
