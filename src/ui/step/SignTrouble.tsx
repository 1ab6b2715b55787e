import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../useText.tsx';
import { useRunState } from './useStepRun.tsx';

/** When signing fails: nothing was signed, why, and what to do. */
export function SignTrouble(props: { readonly saveBackup?: (() => void) | undefined }) {
  const { step, save } = useText().frame;
  const problem = useRunState(({ context }) => context.signProblem);
  if (problem === null) return null;
  return (
    <Notice tone="warning" title={step.signFailed} urgent>
      <p>{save.why[problem]}</p>
      {props.saveBackup !== undefined && <Button onPress={props.saveBackup}>{save.saveBackup}</Button>}
    </Notice>
  );
}
