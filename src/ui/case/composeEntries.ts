import type { BasedOn, Unsigned } from '../../entries/entry.ts';
import { asEntryId, type EntryId, type LocalDate } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import type { Language } from '../../model/define.ts';
import type { Competence } from '../../model/vocabulary.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';
import { givenOf } from '../../entries/draftPaths.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import type { NoteWriter } from '../ports.ts';
import type { StaffMember } from '../shell/readTeam.ts';
import { criteriaGiven } from './criteriaGiven.ts';
import { rowsAtSigning } from './rowsAtSigning.ts';

/** Which competence a kind of entry is signed with (model 2022, p. 11 and 15-16). */
const competenceFor: Partial<Record<EntryKind, Competence>> = {
  detection: 'detection',
  riskEvaluation: 'riskEvaluation',
  secondPerson: 'riskEvaluation',
  safetyPlan: 'riskEvaluation',
  followUp: 'followUp',
};

/** The training an entry of this kind is signed with; null where none is. */
export const competenceUsed = (kind: EntryKind): Competence | null => competenceFor[kind] ?? null;

function competenceOf(kind: EntryKind, me: StaffMember): BasedOn['competence'] {
  const needed = competenceFor[kind];
  return me.signer.competences.find(({ id }) => id === needed) ?? null;
}

/** The entries a piece of work rests on, by what its body names and by what the case holds today. */
function restsOn(
  signable: SignableBody,
  facts: CaseFacts,
  givens: Readonly<Record<string, string>>,
): readonly EntryId[] {
  const { risk, plan, decision, course } = facts;
  const known = (...ids: readonly (EntryId | undefined)[]) => ids.filter((id) => id !== undefined);
  switch (signable.kind) {
    case 'safetyPlan':
    case 'secondPerson':
      return [asEntryId(signable.body.evaluation)];
    case 'handoverAnswer':
      return [asEntryId(signable.body.handover)];
    case 'consent': {
      const renews = givenOf(givens, 'renews');
      return renews === undefined ? [] : [asEntryId(renews)];
    }
    case 'consentWithdrawal':
      return [asEntryId(signable.body.consent)];
    case 'howItWent':
      return [asEntryId(signable.body.about)];
    case 'riskEvaluation':
    // Also those that were signed apart: whoever signs now sees them, and from then on an evaluation stands alone.
    case 'closing':
      return known(risk?.entry, ...(risk?.apart ?? []).map(({ entry }) => entry));
    case 'pathwayDecision':
      return known(risk?.entry, plan?.entry);
    case 'courseStart':
      return known(risk?.entry, plan?.entry, decision?.entry);
    case 'courseEnd':
    case 'conversation':
    case 'followUp':
    case 'followUpPlan':
      return known(course?.entry);
    case 'preparingTalk':
      return known(decision?.entry);
    case 'lostContact':
      return known(plan?.entry);
    case 'closingWish':
    case 'colleagueLook':
      return known(risk?.entry);
    case 'reopening':
      return known(facts.closed?.entry);
    default:
      return [];
  }
}

/**
 * Everything one signature puts into the stream: an entry per body, each with its note as it is read now, and the
 * rows written at signing for those who must not see the case (statistics).
 */
export function composeEntries(work: {
  readonly bodies: readonly SignableBody[];
  readonly facts: CaseFacts;
  readonly me: StaffMember;
  readonly today: LocalDate;
  readonly language: Language;
  readonly note: NoteWriter;
  /** What the work was opened with. */
  readonly givens?: Readonly<Record<string, string>>;
}): readonly Unsigned[] {
  const { bodies, facts, me, today, language, note, givens = {} } = work;
  const signed = bodies.map(
    (signable) =>
      ({
        kind: signable.kind,
        body: signable.body,
        role: me.role,
        basedOn: {
          entries: restsOn(signable, facts, givens),
          // The version of the municipality's criteria a decision was made under.
          criteriaSet: signable.kind === 'pathwayDecision' ? (givens[criteriaGiven] ?? null) : null,
          competence: competenceOf(signable.kind, me),
        },
        rendered: { text: note(signable).text, language },
      }) as Unsigned,
  );
  return [...signed, ...rowsAtSigning(bodies, today, me.role, language)];
}
