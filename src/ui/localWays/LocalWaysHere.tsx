import { stageIds, type StageId } from '../../model/stages.ts';
import { workflowKey } from '../../rules/local/officeKeys.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { useSession } from '../shell/session.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const LocalWays = fetchedPart(() => import('./LocalWays.tsx').then((module) => module.LocalWays));

/** The local way of working, where one is written. Where none is, nothing is fetched and nothing shown. */
export function LocalWaysHere({ stage }: { readonly stage: StageId | 'all' }) {
  const { settings } = useSession().team;
  const written = stageIds.some(
    (each) => (stage === 'all' || each === stage) && (settings.get(workflowKey(each)) ?? '') !== '',
  );
  if (!written) return null;
  return (
    <UntilHere>
      <LocalWays stage={stage} />
    </UntilHere>
  );
}
