import type { ReactNode } from 'react';
import type { AnyFieldWording, Field } from '../../model/define.ts';
import { ProtectedMark } from '../kit/ProtectedMark.tsx';

/** The question's own words, with the quiet mark for what must not reach the person using violence. */
export function answerLabel(field: Field, wording: AnyFieldWording): ReactNode {
  if (field.protected !== true) return wording.label;
  return (
    <>
      {wording.label} <ProtectedMark />
    </>
  );
}
