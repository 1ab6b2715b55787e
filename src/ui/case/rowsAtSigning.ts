import { basedOnNothing, type Unsigned } from '../../entries/entry.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';
import type { CaseFacts } from '../../rules/facts.ts';

/** The one fact a lead may count of a signature: a word and a month, never text, never a day. */
function factOf(signable: SignableBody): { readonly fact: string; readonly value: string } | null {
  switch (signable.kind) {
    case 'detection':
      return { fact: 'detection', value: signable.body.outcome };
    case 'riskEvaluation':
      return { fact: 'riskEvaluation', value: signable.body.level };
    case 'safetyPlan':
      return { fact: 'safetyPlan', value: signable.body.form };
    case 'pathwayDecision':
      return { fact: 'pathwayDecision', value: signable.body.pathway };
    case 'courseStart':
      return { fact: 'courseStart', value: signable.body.course };
    case 'followUp':
      return { fact: 'followUp', value: signable.body.violenceSince };
    case 'closing':
      return { fact: 'closing', value: signable.body.reason };
    default:
      return null;
  }
}

/**
 * Rows written at signing, never derived by a reader: statistics for leads, and for a decision on a group what its
 * leader may know (the cover word and the contact rule, as ids).
 */
export function rowsAtSigning(
  bodies: readonly SignableBody[],
  facts: CaseFacts,
  today: LocalDate,
  role: Role,
  language: Language,
): readonly Unsigned[] {
  const rows: Unsigned[] = [];
  const row = { role, basedOn: basedOnNothing };
  for (const signable of bodies) {
    const fact = factOf(signable);
    if (fact !== null)
      rows.push({
        ...row,
        kind: 'statistics',
        body: { ...fact, onMonth: today.slice(0, 7) },
        rendered: { text: `${fact.fact}: ${fact.value}`, language },
      });
    if (signable.kind === 'pathwayDecision' && signable.body.pathway === 'groupCourse') {
      const alias = facts.alias ?? '–';
      const contactRule = (facts.contactCard?.never ?? []).join(', ');
      rows.push({
        ...row,
        kind: 'participation',
        body: contactRule === '' ? { alias } : { alias, contactRule },
        rendered: { text: alias, language },
      });
    }
  }
  return rows;
}
