import { TextField } from '../kit/TextField.tsx';
import type { useOwnPassphrase } from './useOwnPassphrase.ts';

/** The field of `useOwnPassphrase`, and under it how long has to be waited after a wrong guess. */
export function OwnPassphraseField(props: {
  readonly own: Pick<ReturnType<typeof useOwnPassphrase>, 'field' | 'waiting'>;
  readonly hint?: string;
  readonly onEnter?: () => void;
}) {
  const { own, ...rest } = props;
  return (
    <>
      <TextField {...own.field} {...rest} />
      {own.waiting !== null && <p role="status">{own.waiting}</p>}
    </>
  );
}
