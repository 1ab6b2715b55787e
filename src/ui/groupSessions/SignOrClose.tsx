import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { SignTroubleHere } from './FormTrouble.tsx';
import type { GroupWork } from './useGroupWork.ts';

/** How a short form of a group ends: what hindered its signature, the signature, and the way out. What was typed stays. */
export function SignOrClose(props: {
  readonly work: GroupWork;
  /** Whether it is known what was typed before. */
  readonly ready: boolean;
  readonly words: { readonly sign: string; readonly close: string };
  readonly onSign: () => void;
  readonly onClose: () => void;
}) {
  const { work, words } = props;
  return (
    <>
      <SignTroubleHere {...work} />
      <Cluster>
        <Button kind="primary" disabled={work.busy || !props.ready} onPress={props.onSign}>
          {words.sign}
        </Button>
        <LinkButton onPress={props.onClose}>{words.close}</LinkButton>
      </Cluster>
    </>
  );
}
