import type { AnyEntry } from '../../entries/entry.ts';
import { noteInTwo } from '../../entries/noteTitle.ts';
import type { AnyFieldWording, Field } from '../../model/define.ts';
import { answerIn } from '../noteLines.ts';
import { documentWords } from './documentWords.ts';
import type { ExportedNote, ExportRequest, ExportWords, LeftOut, Tickable } from './exportRequest.ts';
import { kindOf, type KindKey } from './kindKeys.ts';
import { answerKey } from './outsideBody.ts';
import { mayBeTicked } from './outsideRules.ts';
import { outsideSection, partedFor, readable, type ReadableEntry } from './outsideSection.ts';
import { sharedWords, type OpenText, type ProtectedText } from './sharedWords.ts';

/** What staff are shown before a document leaves, and what never stands in it. */
export function staffPreview(request: ExportRequest, words: ExportWords): ExportedNote['preview'] {
  if (request.profile === 'internalCase') return { leftOut: [], tickable: [], shared: [], openTexts: 0 };
  const open = request.entries.flatMap((entry) => openTextsOf(entry, request, words));
  return {
    leftOut: request.entries.flatMap((entry) => leftOutOf(entry, request, words)),
    tickable:
      request.profile === 'protectivePartner'
        ? request.entries.flatMap((entry) => tickablesOf(entry, words))
        : [],
    shared: sharedWords(
      open,
      request.standing.flatMap((entry) => protectedTextsOf(entry, request)),
    ),
    openTexts: open.length,
  };
}

function leftOutOf(entry: AnyEntry, request: ExportRequest, words: ExportWords): readonly LeftOut[] {
  const known = readable(entry);
  const about = { entry: entry.id, onDate: entry.onDate };
  if (known === null) {
    const { title } = noteInTwo(entry);
    return [{ ...about, title, labels: [], newer: true }];
  }
  const { kept } = partedFor(known, request);
  const title = words.kinds[known.kind];
  const labels = [
    ...kept.map((key) => wordingOf(key, words)?.label ?? key.key),
    // Its answers stand under no question of the step itself.
    ...(known.kind === 'measure' ? [documentWords[words.language].measure.stays] : []),
  ];
  if (outsideSection(known, request, words) === null) return [{ ...about, title, labels: [], newer: false }];
  return labels.length === 0 ? [] : [{ ...about, title, labels, newer: false }];
}

/** Everything of an entry that may be ticked and was answered; nothing is ticked beforehand. */
function tickablesOf(entry: AnyEntry, words: ExportWords): readonly Tickable[] {
  const known = readable(entry);
  if (known === null) return [];
  return [...kindOf(known.kind).keys.values()].flatMap((key): readonly Tickable[] => {
    const value = valueOf(known, key);
    if (!mayBeTicked(known.kind, key.key) || key.field.kind === 'list' || isEmpty(value)) return [];
    const wording = wordingOf(key, words);
    return [
      {
        key: answerKey(entry.id, key.key),
        title: words.kinds[known.kind],
        onDate: entry.onDate,
        label: wording?.label ?? key.key,
        text: answerIn(key.field, value, wording, words.language),
      },
    ];
  });
}

const isText = (field: Field): boolean => field.kind === 'shortText' || field.kind === 'longText';
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const valueOf = ({ body }: ReadableEntry, { key }: KindKey): unknown => body[key as keyof object];
const wordingOf = ({ step, field }: KindKey, words: ExportWords): AnyFieldWording | undefined =>
  words.steps.get(step)?.fields[field.id];

/** The texts somebody wrote that leave as they stand. */
function openTextsOf(entry: AnyEntry, request: ExportRequest, words: ExportWords): readonly OpenText[] {
  const known = readable(entry);
  if (known === null || known.kind === 'safetyPlan') return [];
  const title = words.kinds[known.kind];
  const open = { ...known, body: partedFor(known, request).body };
  return [...kindOf(known.kind).keys.values()].flatMap((key) =>
    textsUnder(key, valueOf(open, key)).map(({ text }) => ({
      title,
      label: wordingOf(key, words)?.label ?? key.key,
      text,
    })),
  );
}

/** Of these, every word names somebody or a place. */
const naming: ReadonlySet<string> = new Set([
  'identityNote.name',
  'identityNote.address',
  'identityNote.phone',
  'identityNote.childrenNames',
  'caseOpened.caseNumber',
  'networkStep.who',
  'assessment.networkPeople/label',
]);

function protectedTextsOf(entry: AnyEntry, request: ExportRequest): readonly ProtectedText[] {
  const known = readable(entry);
  if (known === null) return [];
  return partedFor(known, request).kept.flatMap((key) =>
    textsUnder(key, valueOf(known, key)).map(({ text, under }) => ({
      text,
      naming: naming.has(`${known.kind}.${under}`),
    })),
  );
}

/** The texts under one key: its own, or those of the items of its list; each with the name of its question. */
function textsUnder(
  { field, key }: KindKey,
  value: unknown,
): readonly { readonly text: string; readonly under: string }[] {
  if (field.kind !== 'list')
    return isText(field) && typeof value === 'string' ? [{ text: value, under: key }] : [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) =>
    field.items.flatMap((question) => {
      const text: unknown = Object(item)[question.as ?? question.id];
      return isText(question) && typeof text === 'string' ? [{ text, under: `${key}/${question.id}` }] : [];
    }),
  );
}
