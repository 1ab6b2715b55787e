/**
 * Runs inside a page from its beginning: each button or link that is drawn without a name, for however short a time, is
 * added to the list of what broke. axe sees only the moment it looks; a screen reader can be there at any.
 */
export function tellNamelessControls(): void {
  const named = (control: Element): boolean =>
    (control.textContent ?? '').trim() !== '' ||
    ['aria-label', 'aria-labelledby', 'title'].some(
      (name) => (control.getAttribute(name) ?? '').trim() !== '',
    );
  const look = (added: Node) => {
    if (!(added instanceof Element)) return;
    for (const control of [added, ...added.querySelectorAll('button, a[href]')]) {
      if (!control.matches('button, a[href]') || named(control)) continue;
      const list = (globalThis as unknown as { broken?: string[] }).broken ?? [];
      list.push(`a control without a name: ${control.outerHTML.slice(0, 160)}`);
      (globalThis as unknown as { broken?: string[] }).broken = list;
    }
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const added of addedNodes) look(added);
  }).observe(document, { childList: true, subtree: true });
}
