import type { Draft, DraftValue, DraftValues } from '../../entries/draft.ts';
import { itemPath, itemsOf, textAt } from '../../entries/draftPaths.ts';
import { asDraftId, type LocalDate } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import { pathwayCriterionKinds, type CriteriaSet } from '../../model/local/pathwayCriteria.ts';
import type { Drafts, StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';
import { listedWords } from '../../text/listedWords.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import { criteriaGiven } from './criteriaGiven.ts';
import { writeInto } from './planDrafts.ts';

const caseWords = (language: Language): Promise<CaseText> =>
  language === 'da'
    ? import('../../text/rooms/case.da.ts').then((module) => module.caseRoom)
    : import('../../text/rooms/case.en.ts').then((module) => module.caseRoom);

/**
 * The municipality's list as items of the draft, each with the text as it reads today. An answer given to another text
 * is taken out, so that nobody is said to have answered what they never read; the remark stays.
 */
export function criteriaInto(values: DraftValues, set: CriteriaSet): DraftValues {
  const next: Record<string, DraftValue> = {};
  for (const kind of pathwayCriterionKinds) {
    const list = `criteria.${kind}`;
    const mine = set.criteria.filter((criterion) => criterion.kind === kind);
    const ids = mine.map(({ id }) => id);
    if (itemsOf(values, list).join('\n') !== ids.join('\n')) next[list] = ids;
    for (const { id, text } of mine) {
      const before = textAt(values, itemPath(list, id, 'text'));
      if (before === text) continue;
      next[itemPath(list, id, 'text')] = text;
      if (before !== '') next[itemPath(list, id, 'answer')] = null;
    }
  }
  return next;
}

/** What a decision begins with: the local default for formal decisions, and what a group leader needs. Only where nobody wrote. */
function beginnings(
  values: DraftValues,
  settings: LocalSettings,
  facts: CaseFacts,
  words: CaseText,
): DraftValues {
  const never = (facts.contactCard?.never ?? []).map((channel) => words.channel[channel]);
  const given: Readonly<Record<string, string | null>> = {
    formalDecision: settings.formal.formalDecision,
    legalBasis: settings.formal.legalBasis,
    appealGuidance: settings.formal.appealGuidance,
    alias: facts.alias,
    contactRule: never.length === 0 ? null : words.never(listedWords(never, words.and)),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([path, text]) => (text ?? '') !== '' && !Object.hasOwn(values, path)),
  );
}

/** A draft of the pathway decision as it is opened: with today's criteria and what it begins with (`writer` false: only seen so). */
export async function openedAsDecision(
  drafts: Drafts,
  draft: Draft,
  contents: StreamContents,
  from: {
    readonly today: LocalDate;
    readonly settings: LocalSettings;
    readonly language: Language;
    readonly writer: boolean;
  },
): Promise<Draft> {
  const { facts } = replay(contents.entries, from);
  const words = await caseWords(from.language);
  const set = {
    ...criteriaInto(draft.values, from.settings.criteria),
    ...beginnings(draft.values, from.settings, facts, words),
  };
  if (from.writer) await writeInto(drafts, asDraftId(draft.id), set);
  const { info } = draft;
  return {
    ...draft,
    values: { ...draft.values, ...set },
    info: { ...info, givens: { ...info.givens, [criteriaGiven]: from.settings.criteria.version } },
  };
}
