import type { ReactNode } from 'react';
import type { AnyFieldWording, Field } from '../../model/define.ts';
import { Details } from '../kit/Details.tsx';
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

/** What is known about a question, one key away. */
export function Evidence(props: { readonly title: string; readonly wording: AnyFieldWording }) {
  const { evidence } = props.wording;
  return evidence === undefined ? null : <Details summary={props.title}>{evidence}</Details>;
}
