/** Moves the focus to the answer with this id: the input itself, or in a group the chosen one, else the first. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  const inside =
    element.querySelector<HTMLElement>('input:checked') ??
    element.querySelector<HTMLElement>('input, textarea, button');
  (element.matches('fieldset') && inside !== null ? inside : element).focus();
}

/** Moves the focus to the heading of the page, e.g. when what had it is gone. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
