import { assembleBody, type CandidateBody } from '../entries/assembleBody.ts';
import { assembleMeasures } from '../entries/assembleMeasures.ts';
import { cleanText } from '../entries/cleanText.ts';
import type { DraftValues } from '../entries/draft.ts';
import { textAt, type VisibleField } from '../entries/draftPaths.ts';
import type { LocalDate } from '../entries/ids.ts';
import { kinds, type BodyOf, type EntryKind } from '../entries/kinds.ts';
import type { StepDefinition } from '../model/define.ts';
import type { FormNotice, FormProblem, FormProblems } from './formProblem.ts';
import { problemsOf } from './problemsIn.ts';
import { visibleFields, type Givens } from './visibleQuestions.ts';

/** A body its own schema has accepted. */
export type SignableBody = {
  readonly [K in EntryKind]: { readonly kind: K; readonly body: BodyOf<K> };
}[EntryKind];

export type SigningCheck =
  | { readonly ok: true; readonly bodies: readonly SignableBody[]; readonly notices: readonly FormNotice[] }
  | { readonly ok: false; readonly problems: FormProblems; readonly notices: readonly FormNotice[] };

/**
 * Whether this draft can become signed entries: first every question on view against its own rules, then every body
 * against the schema of its kind. Bodies stand in the order they are signed in, the step's own kind first.
 * Doors (`rules/doors`) are asked afterwards, with the bodies found here.
 */
export function checkForSigning(
  step: StepDefinition,
  values: DraftValues,
  givens: Givens,
  today: LocalDate,
): SigningCheck {
  const visible = visibleFields(step, values, givens);
  const notices = noticesIn(visible, values);
  const problems = new Map(problemsOf(visible, values, today, 'forSigning'));
  if (problems.size > 0) return { ok: false, problems, notices };
  const bodies: SignableBody[] = [];
  const from = { step, values, givens, visible, today };
  // A sitting signs one entry for each questionnaire that was answered.
  const assembled =
    step.asks === undefined
      ? [...assembleBody(from)]
      : assembleMeasures(from).map((body) => ['measure', body] as const);
  if (assembled.length === 0) problems.set(...nothingToSign(step, visible));
  for (const [kind, candidate] of assembled) {
    const read = kinds[kind].body.safeParse(candidate);
    if (read.success) bodies.push({ kind, body: read.data } as SignableBody);
    else for (const issue of read.error.issues) addIssue(problems, visible, candidate, issue);
  }
  return problems.size > 0 ? { ok: false, problems, notices } : { ok: true, bodies, notices };
}

/** Of a sitting without an answer: the first question it asks is where one is missing. */
function nothingToSign(
  { asks = [] }: StepDefinition,
  visible: readonly VisibleField[],
): [string, FormProblem] {
  const asked = asks.flatMap(({ items }) => items.map(({ id }) => id));
  const first = visible.find(({ field }) => asked.includes(field.id));
  return first === undefined ? ['', { code: 'notAccepted' }] : [first.path, { code: 'required' }];
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
}

/** Puts what a schema refused at the question it came from; the empty path when no question on view holds it. */
function addIssue(
  problems: Map<string, FormProblem>,
  visible: readonly VisibleField[],
  candidate: CandidateBody,
  issue: Issue,
): void {
  const [key, index, inner] = issue.path.map(String);
  const value = key === undefined ? undefined : candidate[key];
  const item: unknown = Array.isArray(value) && index !== undefined ? value[Number(index)] : undefined;
  const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : null;
  const exact = key !== undefined && id !== null && inner !== undefined ? `${key}/${id}/${inner}` : key;
  const place =
    visible.find((each) => each.path === exact) ??
    // Lists signed under another key (`as`): the item tells them apart.
    visible.find(({ item: of, field }) => of !== null && of.id === id && (field.as ?? field.id) === inner) ??
    visible.find((each) => each.path === key);
  const missing = inner === undefined ? value === undefined : !(inner in Object(item));
  const path = place?.path ?? '';
  if (!problems.has(path)) problems.set(path, { code: missing && path !== '' ? 'required' : 'notAccepted' });
}

function noticesIn(visible: readonly VisibleField[], values: DraftValues): readonly FormNotice[] {
  return visible.flatMap(({ field, path }): readonly FormNotice[] => {
    if (field.kind !== 'shortText' && field.kind !== 'longText') return [];
    const { removed } = cleanText(textAt(values, path));
    return removed > 0 ? [{ path, code: 'unseenCharactersLeftOut', count: removed }] : [];
  });
}
