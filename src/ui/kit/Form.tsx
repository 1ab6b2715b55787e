import type { FormEvent, ReactNode } from 'react';

/** Questions and what to do with them. Enter in a field submits; nothing is ever sent anywhere by the browser. */
export function Form(props: {
  readonly onSubmit: () => unknown;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** More of it comes in the next frame. */
  readonly busy?: boolean;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void props.onSubmit();
  };
  return (
    <form noValidate autoComplete="off" onSubmit={submit} aria-busy={props.busy === true ? true : undefined}>
      {props.children}
      <Actions>{props.actions}</Actions>
    </form>
  );
}

/** What can be done with a page, the main way first. */
export function Actions(props: { readonly children: ReactNode }) {
  return <div className="kit-cluster kit-step-actions">{props.children}</div>;
}
