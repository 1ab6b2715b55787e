import type { KeyboardEvent } from 'react';

/**
 * Keys 1 to 9 choose among the options of the group that has the focus; nothing listens elsewhere on the page
 * (WCAG 2.2, 2.1.4).
 */
export function numberKeys(options: readonly string[], choose: (option: string) => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const option = options[Number(event.key) - 1];
    if (option === undefined) return;
    event.preventDefault();
    choose(option);
    const chosen = event.currentTarget.querySelectorAll<HTMLInputElement>('input')[Number(event.key) - 1];
    chosen?.focus();
  };
}
