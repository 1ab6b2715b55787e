import { createContext, use, type ReactNode } from 'react';

const TalkContext = createContext(false);
/** Whether the citizen may be looking on. */
export const useInConversation = (): boolean => use(TalkContext);

/** Larger and calmer while a talk is going on: the talk leads, the form follows. */
export function InConversation(props: { readonly on: boolean; readonly children: ReactNode }) {
  return (
    <TalkContext value={props.on}>
      <div className={props.on ? 'kit-in-conversation' : 'kit-at-the-desk'}>{props.children}</div>
    </TalkContext>
  );
}
