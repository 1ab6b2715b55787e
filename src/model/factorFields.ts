import type { SourceRef } from './define.ts';
import { riskFactors, type RiskFactorId, type RiskTheme } from './riskFactors.ts';
import { answerStates } from './vocabulary.ts';

type IdsOf<T extends RiskTheme> = Extract<(typeof riskFactors)[number], { readonly theme: T }>['id'];
interface FactorField<Id extends string> {
  readonly id: `factor.${Id}`;
  readonly kind: 'choice';
  readonly options: typeof answerStates;
  readonly source: SourceRef;
  readonly protected?: true;
}
type FactorFields<Id> = Id extends string ? FactorField<Id> : never;

/** The questions of one theme of the risk overview, in the order of the list, each with the five answers. */
export function factorFields<const T extends RiskTheme>(theme: T): readonly FactorFields<IdsOf<T>>[] {
  return riskFactors
    .filter((factor) => factor.theme === theme)
    .map((factor) => ({
      id: `factor.${factor.id}`,
      kind: 'choice',
      options: answerStates,
      source: factor.source,
      ...('protected' in factor ? { protected: true } : {}),
    })) as unknown as readonly FactorFields<IdsOf<T>>[];
}

interface FactorWording {
  readonly label: string;
  readonly hint: string;
  readonly evidence: string;
  readonly options: Readonly<Record<(typeof answerStates)[number], string>>;
}

/** The wording of all factor questions, put together from the words of the factors. */
export function factorWording(
  words: Readonly<Record<RiskFactorId, { readonly label: string; readonly help: string }>>,
  evidence: Readonly<Record<RiskFactorId, string>>,
  options: FactorWording['options'],
): { readonly [Id in RiskFactorId as `factor.${Id}`]: FactorWording } {
  return Object.fromEntries(
    riskFactors.map(({ id }) => [
      `factor.${id}`,
      { label: words[id].label, hint: words[id].help, evidence: evidence[id], options },
    ]),
  ) as { readonly [Id in RiskFactorId as `factor.${Id}`]: FactorWording };
}

/** The names of the factors as options, e.g. for what a measure covers. */
export function factorNames<const Id extends RiskFactorId>(
  words: Readonly<Record<RiskFactorId, { readonly label: string }>>,
  ids: readonly Id[],
): { readonly [K in Id]: string } {
  return Object.fromEntries(ids.map((id) => [id, words[id].label])) as { readonly [K in Id]: string };
}
