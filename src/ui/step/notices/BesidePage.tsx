import { type ReactNode } from 'react';
import type { AnyWording } from '../../../model/define.ts';
import type { BesidePlace } from '../../kit/Page.tsx';
import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const CriticalHere = fetchedPart(() => import('./CriticalHere.tsx').then((module) => module.CriticalHere));
const SinceLast = fetchedPart(() => import('./SinceLast.tsx').then((module) => module.SinceLast));
export const fetchBesidePage = () => Promise.all([CriticalHere.fetch(), SinceLast.fetch()]);

/**
 * What stands quietly beside a page of the risk evaluation: on the pages of factors what was marked especially
 * serious, beside the judgement what changed since the last one. Nothing beside any other page.
 */
export function besidePage(
  page: { readonly factors: boolean; readonly topicId: string },
  wording: AnyWording,
): ((place: BesidePlace) => ReactNode) | undefined {
  if (page.factors)
    return (place) => (
      <UntilHere>
        <CriticalHere wording={wording} place={place} />
      </UntilHere>
    );
  if (page.topicId === 'judgement')
    return (place) => (
      <UntilHere>
        <SinceLast wording={wording} place={place} />
      </UntilHere>
    );
  return undefined;
}
