import type { ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { Form } from '../kit/Form.tsx';
import { Stack } from '../kit/layout.tsx';
import { SaveStateLine } from '../kit/SaveStateLine.tsx';
import type { StreamSignature } from '../shell/useStreamSignature.ts';
import { SigningTrouble } from './SigningTrouble.tsx';
import type { KeptForm } from './useKeptForm.ts';

/** A short form of the groups that ends in one signature: what hindered it, its fields, whether they are kept, the button. */
export function SignedForm(props: {
  readonly signing: Pick<StreamSignature, 'busy' | 'problem' | 'refused'>;
  readonly form: Pick<KeptForm, 'state'>;
  readonly words: { readonly sign: string; readonly signing: string };
  readonly kind?: 'primary';
  readonly onSign: () => Promise<void>;
  readonly children: ReactNode;
}) {
  const { signing, words } = props;
  return (
    <>
      <SigningTrouble signing={signing} />
      <Form
        onSubmit={props.onSign}
        actions={
          <Button type="submit" disabled={signing.busy} {...(props.kind ? { kind: props.kind } : {})}>
            {signing.busy ? words.signing : words.sign}
          </Button>
        }
      >
        <Stack>
          {props.children}
          <SaveStateLine state={props.form.state} />
        </Stack>
      </Form>
    </>
  );
}
