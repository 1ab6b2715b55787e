import type { KeyboardEvent } from 'react';

/**
 * Keys 1 to 9 choose among the options of the group that has the focus; nothing listens elsewhere on the page
 * (WCAG 2.2, 2.1.4).
 */
export function numberKeys(options: readonly string[], choose: (option: string) => void) {
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const option = options[Number(event.key) - 1];
    if (option === undefined) return;
    event.preventDefault();
    choose(option);
    const all = event.currentTarget.closest('fieldset')?.querySelectorAll('input');
    all?.[Number(event.key) - 1]?.focus();
  };
}
