/** Moves the focus to the answer with this id: the input itself, or in a group the chosen one, else the first. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  const inside =
    element.querySelector<HTMLElement>('input:checked') ??
    element.querySelector<HTMLElement>('input, textarea, button');
  (element.matches('fieldset') && inside !== null ? inside : element).focus();
}
