import type { ReactNode } from 'react';

/** Larger and calmer while a talk is going on: the talk leads, the form follows. */
export function InConversation(props: { readonly on: boolean; readonly children: ReactNode }) {
  return <div className={props.on ? 'kit-in-conversation' : 'kit-at-the-desk'}>{props.children}</div>;
}
