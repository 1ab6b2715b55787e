import type { DraftValue } from '../entries/draft.ts';
import type { EntryKind } from '../entries/kinds.ts';
import type {
  AnyFieldWording,
  AnyWording,
  Field,
  Language,
  PlainField,
  StepDefinition,
} from '../model/define.ts';
import { isProtectedWhole } from '../rules/protectedWhole.ts';
import { sightOf } from '../rules/visibleQuestions.ts';
import { judgedKeys } from './judgedKeys.ts';
import { dateInNote, noteWords } from './noteWords.ts';

/** What a note is made of. `body` is one the kind's schema has accepted. */
export interface NoteRequest {
  readonly step: StepDefinition;
  readonly wording: AnyWording;
  readonly kind: EntryKind;
  readonly body: object;
  readonly language: Language;
  /** The local date it is signed on, and who signs: initials or name as the worker is shown. */
  readonly onDate?: string;
  readonly by?: string;
}

/**
 * The journal-ready note of one entry in plain text: title, date, what was seen and said, and apart from it what is
 * judged; each answer under its own question, in the order of the pages. The same request gives the same text.
 * Ids of other entries, and answers to no question of the step, are not written.
 */
export function renderNote(request: NoteRequest): string {
  const { wording, language, kind } = request;
  const words = noteWords[language];
  const judged = judgedKeys[kind] ?? [];
  const seen: string[] = [];
  const judgedLines: string[] = [];
  for (const { key, field } of questionsOf(request)) {
    const value: unknown = request.body[key as keyof object];
    const lines = linesOf(
      field,
      itemsFor(field, value, request.step),
      wording.fields[field.id],
      language,
      '',
    );
    (judged.includes(key) ? judgedLines : seen).push(...lines);
  }
  const head = [
    wording.title,
    ...(request.onDate === undefined ? [] : [`${words.date}: ${dateInNote(request.onDate, language)}`]),
    ...(request.by === undefined ? [] : [`${words.by}: ${request.by}`]),
    ...(isProtectedWhole(request.step, request.body) ? [words.protectedWhole] : []),
  ];
  const parts = [head.join('\n')];
  if (seen.length > 0) parts.push([words.seenAndSaid.toUpperCase(), ...seen].join('\n'));
  if (judgedLines.length > 0) parts.push([words.judged.toUpperCase(), ...judgedLines].join('\n'));
  if (parts.length === 1) parts.push(words.nothing);
  return `${parts.join('\n\n')}\n`;
}

interface Asked {
  readonly key: string;
  readonly field: Field;
}
/**
 * One question per key of the body, in page order. Where several are signed under one key (one check in three
 * forms), the one that these very answers put on view; lists that share a key all stand, each with its own items.
 */
function questionsOf({ step, kind, body }: NoteRequest): readonly Asked[] {
  const answers = Object.entries(body).filter(
    (entry): entry is [string, DraftValue] =>
      typeof entry[1] === 'string' ||
      (Array.isArray(entry[1]) && entry[1].every((each) => typeof each === 'string')),
  );
  const sight = sightOf(step, Object.fromEntries(answers), {});
  const found = new Map<string, Asked>();
  const settled = new Set<string>();
  for (const topic of step.topics) {
    for (const field of topic.fields) {
      const key = field.as ?? field.id;
      if ((field.goesTo ?? step.signs) !== kind || !Object.hasOwn(body, key) || settled.has(key)) continue;
      if (field.kind === 'list' && field.as !== undefined) {
        found.set(field.id, { key, field });
        continue;
      }
      const fits = sight.shows(topic, field);
      if (fits || !found.has(key)) found.set(key, { key, field });
      if (fits) settled.add(key);
    }
  }
  return [...found.values()];
}

/**
 * The items that belong to a list. Lists signed under one key are told apart by what each gives its items
 * (`eachHas`); one that gives nothing has those that no other list claims.
 */
function itemsFor(field: Field, value: unknown, step: StepDefinition): unknown {
  if (field.kind !== 'list' || field.as === undefined || !Array.isArray(value)) return value;
  const has = (item: object, own: Readonly<Record<string, string>>): boolean =>
    Object.entries(own).every(([key, fixed]) => item[key as keyof object] === fixed);
  const claims = step.topics
    .flatMap((topic): readonly Field[] => topic.fields)
    .flatMap((other) =>
      other.kind === 'list' && other.as === field.as && other.eachHas !== undefined ? [other.eachHas] : [],
    );
  return value
    .map((item): object => Object(item) as object)
    .filter((item) =>
      field.eachHas === undefined ? !claims.some((own) => has(item, own)) : has(item, field.eachHas),
    );
}

function linesOf(
  field: Field,
  value: unknown,
  words: AnyFieldWording | undefined,
  language: Language,
  indent: string,
): readonly string[] {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
  const label = `${indent}${words?.label ?? field.id}`;
  const mark = field.protected === true ? ` (${noteWords[language].protectedMark})` : '';
  if (field.kind === 'list') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const lines = items.flatMap((item, at) =>
      itemLines(field.items, item, at + 1, words, language, `${indent}  `),
    );
    return [`${label}${mark}:`, ...lines];
  }
  const text = answerIn(field, value, words, language);
  // A question mark ends a question well enough.
  const asked = mark === '' && label.endsWith('?') ? label : `${label}${mark}:`;
  if (!text.includes('\n')) return [`${asked} ${text}`];
  return [asked, ...text.split('\n').map((line) => `${indent}  ${line}`.trimEnd())];
}

function itemLines(
  questions: readonly PlainField[],
  item: unknown,
  number: number,
  words: AnyFieldWording | undefined,
  language: Language,
  indent: string,
): readonly string[] {
  const answers = Object(item) as Readonly<Record<string, unknown>>;
  const lines = questions.flatMap((question) =>
    linesOf(
      question,
      answers[question.as ?? question.id],
      words?.items?.[question.id],
      language,
      `${indent}  `,
    ),
  );
  return [`${indent}${words?.one ?? ''} ${number}`.trimEnd(), ...lines];
}

function answerIn(
  field: PlainField,
  value: unknown,
  words: AnyFieldWording | undefined,
  language: Language,
): string {
  const option = (id: string): string => words?.options?.[id] ?? id;
  if (Array.isArray(value)) return value.map((each) => option(String(each))).join('; ');
  const text = String(value);
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return option(text);
    case 'scale':
      return Object.hasOwn(words?.options ?? {}, text) ? option(text) : `${text} (${field.min}-${field.max})`;
    case 'confirm': {
      const points = words?.points ?? [];
      return [noteWords[language].confirmed, ...points.map((point) => `- ${point}`)].join('\n');
    }
    case 'date':
      return dateInNote(text, language);
    case 'number':
    case 'shortText':
    case 'longText':
      return text;
  }
}
