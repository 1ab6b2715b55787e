import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../useText.tsx';
import { useRunState, useStepRun } from './useStepRun.tsx';

/** When saving fails: what happened, what to do, and that the text still stands here. */
export function SaveTrouble(props: { readonly saveBackup?: (() => void) | undefined }) {
  const { save } = useText().frame;
  const { flush } = useStepRun();
  const problem = useRunState(({ value, context }) => (value.save === 'failed' ? context.saveProblem : null));
  if (problem === null) return null;
  return (
    <Notice tone="warning" title={save.failed} urgent>
      <p>{save.why[problem]}</p>
      <Cluster>
        <Button onPress={() => void flush()}>{save.tryAgain}</Button>
        {props.saveBackup !== undefined && <Button onPress={props.saveBackup}>{save.saveBackup}</Button>}
      </Cluster>
    </Notice>
  );
}
