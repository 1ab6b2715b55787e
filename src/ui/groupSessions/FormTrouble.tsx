import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { clockTime } from '../kit/saveState.ts';
import { useShellWords } from '../shell/words.ts';
import type { KeptForm } from './useKeptForm.ts';
import type { StreamSignature } from '../shell/useStreamSignature.ts';
import { useGroupWords } from './words.ts';

/** What hindered a signature, where it was asked for. */
export function SignTroubleHere(props: Pick<StreamSignature, 'problem' | 'refused'>) {
  const { problem: problems } = useShellWords();
  const { page } = useGroupWords();
  if (props.problem === null && props.refused.length === 0) return null;
  return (
    <Notice tone="warning" urgent title={page.notSigned}>
      {props.problem === null ? props.refused.map((why) => <p key={why}>{why}</p>) : problems[props.problem]}
    </Notice>
  );
}

/** Unfinished work was taken up, and can be put away; or what was typed could not be kept. */
export function KeptHere({ form }: { readonly form: KeptForm }) {
  const { page } = useGroupWords();
  const { problem: problems } = useShellWords();
  return (
    <>
      {form.state.kind === 'failed' && (
        <Notice tone="warning" urgent>
          {problems[form.state.problem]}
        </Notice>
      )}
      {form.keptAt !== null && (
        <Cluster>
          <span>{page.kept(clockTime(form.keptAt))}</span>
          <LinkButton onPress={() => void form.clear()}>{page.anew}</LinkButton>
        </Cluster>
      )}
    </>
  );
}
