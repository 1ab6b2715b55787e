import type { AnyEntry } from '../../entries/entry.ts';
import { isNewer } from '../../entries/isNewer.ts';
import { isEntryKind, type EntryKind } from '../../entries/kindFacts.ts';
import type { AnyWording } from '../../model/define.ts';
import { steps } from '../../model/steps/steps.ts';
import { noteLines, noteParts } from '../noteLines.ts';
import { noteWords } from '../noteWords.ts';
import { documentWords } from './documentWords.ts';
import type { ExportRequest, ExportWords } from './exportRequest.ts';
import { planIsThere, signedAt } from './internalNote.ts';
import { kindOf } from './kindKeys.ts';
import { levelAsSigned, levelLines } from './levelLines.ts';
import type { DocumentSection } from './noteDocument.ts';
import { partForOutside, type Parted } from './outsideBody.ts';
import { tellsOfThePlan } from './outsideRules.ts';

/** An entry this version can take apart. */
export type ReadableEntry = AnyEntry & { readonly kind: EntryKind; readonly body: object };

export function readable(entry: AnyEntry): ReadableEntry | null {
  const { kind, body } = entry;
  if (isNewer(entry) || !isEntryKind(kind) || typeof body !== 'object' || body === null) return null;
  return { ...entry, kind, body };
}

const nothingTicked: ReadonlySet<string> = new Set();

/** What of an entry may leave in this profile. Ticks count for a protective partner alone. */
export const partedFor = (entry: ReadableEntry, { profile, ticked }: ExportRequest): Parted =>
  partForOutside(entry, profile === 'protectivePartner' ? ticked : nothingTicked);

/**
 * One entry for outside the internal case, built anew from what may leave; null when nothing of it may. What was read
 * when it was signed is never taken: it cannot be filtered.
 */
export function outsideSection(
  entry: ReadableEntry,
  request: ExportRequest,
  words: ExportWords,
): DocumentSection | null {
  const { kind } = entry;
  const heading = words.kinds[kind];
  const { when, by } = signedAt(entry, request, words);
  if (kind === 'safetyPlan') {
    if (!tellsOfThePlan(request.profile)) return null;
    return { heading, text: planIsThere(when, by, words, [documentWords[words.language].planExists]) };
  }
  const { step } = kindOf(kind);
  const wording = step === null ? undefined : words.steps.get(step);
  if (step === null || wording === undefined) return null;
  const { language } = words;
  const { body } = partedFor(entry, request);
  const said = noteLines({
    step: steps[step],
    wording: levelInSignedWords(entry, wording, words),
    kind,
    body,
    language,
  });
  const parts = noteParts(said, language);
  if (parts.length === 0) return null;
  const { date, by: byLabel } = noteWords[language];
  const under = levelLines(entry, request, words);
  const text = [
    `${date}: ${when}\n${byLabel}: ${by}`,
    ...parts,
    ...(under.length === 0 ? [] : [under.join('\n')]),
  ];
  return { heading, text: text.join('\n\n') };
}

/** The words of a step with the level as it read when it was signed. */
function levelInSignedWords(entry: ReadableEntry, wording: AnyWording, words: ExportWords): AnyWording {
  const { level } = wording.fields;
  const chosen: unknown = entry.body['level' as keyof object];
  if (entry.kind !== 'riskEvaluation' || level === undefined || typeof chosen !== 'string') return wording;
  const signed = levelAsSigned(entry, words);
  if (signed === null) return wording;
  const options = { ...level.options, [chosen]: signed };
  return { ...wording, fields: { ...wording.fields, level: { ...level, options } } };
}
