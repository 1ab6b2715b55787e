import type { DraftValues } from '../entries/draft.ts';
import { choicesAt, itemPath, itemsOf, textAt, type VisibleField } from '../entries/draftPaths.ts';
import { concerns, type ConcernCode } from '../model/concerns.ts';
import type { SourceRef } from '../model/define.ts';
import type { ContactChannel, PlanBlock } from '../model/vocabulary.ts';
import type { CaseFacts } from './facts.ts';
import type { Reason } from '../model/reasons.ts';

/** Something an answer draws attention to: why, from where, and beside which question it belongs. */
export interface Concern {
  readonly code: ConcernCode;
  readonly source: SourceRef;
  /** Draft paths (or `case` for what the case already knows) whose answers it rests on. */
  readonly because: readonly string[];
  /** The draft path it is shown at. */
  readonly at: string;
}

/** Channels that somebody who reads, shares or tracks the phone can see. */
const seenOnPhone: ReadonlySet<string> = new Set([
  'call',
  'sms',
  'digitalPost',
  'email',
] satisfies ContactChannel[]);
const lowSafety: ReadonlySet<string> = new Set(['0', '1', '2', '3']);

/** Answers that each raise one concern when they are yes; the journey's line on immediate danger, and stage 3. */
const onYes: readonly { readonly code: ConcernCode; readonly fields: readonly string[] }[] = [
  { code: 'dangerNow', fields: ['dangerNow'] },
  { code: 'examinedToday', fields: ['factor.strangulation', 'factor.violenceInPregnancy', 'aas.3'] },
  { code: 'sexualAssaultCentre', fields: ['factor.forcedSex', 'hark.r', 'aas.4'] },
  { code: 'thoughtsOfSuicide', fields: ['factor.thoughtsOfSuicide', 'thoughtsOfSuicide'] },
];
/** What a page of the safety plan must never forget: said as soon as the page is on view, before anything is written. */
const onBlock: readonly (readonly [PlanBlock, ConcernCode])[] = [
  ['digital', 'cuttingAccessCanAlert'],
  ['bagAndPapers', 'bagCanBeFound'],
  ['honour', 'neverTheFamily'],
  ['migrant', 'adviceBeforeMoving'],
  ['disabilityAndIllness', 'talkAlone'],
  ['substanceMentalHealth', 'suicideSameDay'],
];
const digital = ['phoneWatched', 'supplement.digital', 'factor.digitalTracking'] as const;

/**
 * What the answers on view, with what the case already knows, draw attention to. Attention only: no concern closes
 * anything, none is a level, and having none says nothing about safety. Pure.
 */
export function concernsIn(
  visible: readonly VisibleField[],
  values: DraftValues,
  facts: CaseFacts | null,
): readonly Concern[] {
  const shown = new Set(visible.map((each) => each.path));
  const answer = (path: string): string => (shown.has(path) ? textAt(values, path) : '');
  const yes = (paths: readonly string[]): readonly string[] => paths.filter((path) => answer(path) === 'yes');
  const found: Concern[] = [];
  const raise = (code: ConcernCode, because: readonly string[], at?: string): void => {
    const place = at ?? because[0];
    if (because.length > 0 && place !== undefined)
      found.push({ code, source: concerns[code].source, because, at: place });
  };

  for (const { code, fields } of onYes) raise(code, yes(fields));
  raise(
    'childInDanger',
    yes(itemsOf(values, 'children').map((id) => itemPath('children', id, 'inDangerNow'))),
  );
  raise('lowSafety', lowSafety.has(answer('safety')) ? ['safety'] : []);

  const watched = [...yes(digital), ...(knownWatched(facts) ? ['case'] : [])];
  if (seenOnPhone.has(answer('channel'))) raise('channelIsWatched', watched, 'channel');
  const never = shown.has('never') ? choicesAt(values, 'never') : [];
  if (never.includes(answer('channel'))) raise('channelIsNever', ['never'], 'channel');

  for (const [block, code] of onBlock)
    raise(
      code,
      [`measures.${block}`].filter((path) => shown.has(path)),
    );
  if (shown.has('who') && shown.has('agreedByCitizen') && facts?.marks.includes('honour') === true)
    raise('neverTheFamily', ['case'], 'who');
  if (shown.has('measures.contact') && agreedWayIsSeen(facts))
    raise('channelIsWatched', ['case'], 'measures.contact');
  return found;
}

/** The agreed way of contact goes over a phone that is read or tracked. */
const agreedWayIsSeen = (facts: CaseFacts | null): boolean =>
  knownWatched(facts) && seenOnPhone.has(facts?.contactCard?.channel ?? '');

/** The case knows of a phone that is read or tracked, or of digital violence, whoever told of it. */
function knownWatched(facts: CaseFacts | null): boolean {
  if (facts === null) return false;
  return (
    facts.contactCard?.phoneWatched === 'yes' ||
    facts.persons.some((person) => person.forms.includes('digital')) ||
    facts.marks.includes('digitalViolence')
  );
}

/** The concern about a watched channel as a reason: asks for another channel, or for why this one. */
export function channelReasons(found: readonly Concern[], values: DraftValues): readonly Reason[] {
  const watched = found.some((concern) => concern.code === 'channelIsWatched');
  const explained = textAt(values, 'channelReason').trim() !== '';
  return watched && !explained ? [{ code: 'channelIsWatched', field: 'channelReason' }] : [];
}
