import { StoreProblem } from '../../flow/ports.ts';
import type { SigningCheck } from '../../rules/checkForSigning.ts';
import type { ReviewPageProps } from './stepWizardProps.ts';
import { placeOf, useStepRun } from './useStepRun.tsx';

/**
 * Signs what the page shows. The machine asks twice, once to show what will be signed and once to sign it; both stand
 * on one page here, so one press answers both.
 */
export function useSigning(
  sign: ReviewPageProps['sign'],
  check: SigningCheck,
): (hindrances: number) => Promise<void> {
  const { actor, flush, values } = useStepRun();
  return async (hindrances) => {
    const asked = { type: 'SIGN', hindrances } as const;
    actor.send(asked);
    if (placeOf(actor.getSnapshot()) === 'whatWillBeSigned') actor.send(asked);
    if (!check.ok || placeOf(actor.getSnapshot()) !== 'signing') return;
    try {
      // The draft goes with the signature: nothing of it may still be under way.
      await flush();
      await sign({ bodies: check.bodies, values: values() });
      actor.send({ type: 'SIGNED' });
    } catch (problem) {
      actor.send({ type: 'SIGN_FAILED', problem: problem instanceof StoreProblem ? problem.kind : 'failed' });
    }
  };
}
