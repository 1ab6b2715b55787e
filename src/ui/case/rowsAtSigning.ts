import { basedOnNothing, type Unsigned } from '../../entries/entry.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';

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
 * Rows written at signing, never derived by a reader: statistics for leads. What a group leader may know is written on
 * its own page of the decision, and signed as an entry of its own (`participation`).
 */
export function rowsAtSigning(
  bodies: readonly SignableBody[],
  today: LocalDate,
  role: Role,
  language: Language,
): readonly Unsigned[] {
  return bodies.flatMap((signable): readonly Unsigned[] => {
    const fact = factOf(signable);
    if (fact === null) return [];
    return [
      {
        role,
        basedOn: basedOnNothing,
        kind: 'statistics',
        body: { ...fact, onMonth: today.slice(0, 7) },
        rendered: { text: `${fact.fact}: ${fact.value}`, language },
      },
    ];
  });
}
