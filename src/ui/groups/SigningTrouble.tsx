import { Notice } from '../kit/Notice.tsx';
import { useText } from '../useText.tsx';
import type { StreamSignature } from '../shell/useStreamSignature.ts';
import { useGroupsWords } from './words.ts';

/** What hindered a signature, in words; nothing while nothing did. */
export function SigningTrouble({
  signing,
}: {
  readonly signing: Pick<StreamSignature, 'problem' | 'refused'>;
}) {
  const words = useGroupsWords();
  const { save } = useText().frame;
  if (signing.problem === null && signing.refused.length === 0) return null;
  return (
    <Notice tone="warning" title={words.notSigned} urgent>
      {signing.problem !== null && <p>{save.why[signing.problem]}</p>}
      {signing.refused.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </Notice>
  );
}
