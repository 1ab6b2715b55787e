/**
 * Runs inside a page from its beginning: each button or link that stands without a name after any change of the page, for
 * however short a time, is told to the console, which every journey watches. axe sees only the moment it looks; a screen reader
 * can be there at any.
 */
export function tellNamelessControls(): void {
  const controls = 'button, a[href]';
  const naming = ['aria-label', 'aria-labelledby', 'title'];
  const named = (control: Element): boolean =>
    (control.textContent ?? '').trim() !== '' ||
    naming.some((name) => (control.getAttribute(name) ?? '').trim() !== '');
  const look = (control: Element | null) => {
    if (control !== null && control.isConnected && !named(control))
      console.error(`a control without a name: ${control.outerHTML.slice(0, 160)}`);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      look((target instanceof Element ? target : target.parentElement)?.closest(controls) ?? null);
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        if (added.matches(controls)) look(added);
        for (const control of added.querySelectorAll(controls)) look(control);
      }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: naming,
  });
}
