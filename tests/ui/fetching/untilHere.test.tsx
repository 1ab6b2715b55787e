// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchedPart } from '../../../src/ui/fetching/fetchedPart.tsx';
import { wordsOf } from '../../../src/ui/shell/words.ts';
import { danish } from '../../../src/app/loadText.ts';
import { TextProvider } from '../../../src/ui/useText.tsx';
import { UntilHere } from '../../../src/ui/fetching/UntilHere.tsx';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

class Caught extends Component<{ readonly children: ReactNode }> {
  override state = { caught: false };
  static getDerivedStateFromError = () => ({ caught: true });
  override render = () => (this.state.caught ? 'Siden kan ikke vises.' : this.props.children);
}

/** Drawn as in the product: what is waited for comes late or at once by React's own clock, not by that of a test. */
function draw(part: ReactNode, page?: { readonly onBack: () => void }) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <TextProvider language={danish.language} text={danish.text}>
      <Caught>
        <UntilHere meanwhile="et øjeblik" {...(page === undefined ? {} : { page })}>
          {part}
        </UntilHere>
      </Caught>
    </TextProvider>,
  );
  return { text: () => place.textContent, end: () => root.unmount() };
}
let drawn: ReturnType<typeof draw> | null = null;
afterEach(() => drawn?.end());

it('shows what was waited for when it has come, and not when React has counted 300 ms since the blank', async () => {
  let bring: (part: () => ReactNode) => void = () => undefined;
  const Room = fetchedPart(() => new Promise<() => ReactNode>((come) => (bring = come)));
  drawn = draw(<Room />);
  while (drawn.text() !== 'et øjeblik') await wait(1);
  bring(() => 'rummet');
  // Some frames, and far from 300 ms.
  for (let turn = 0; turn < 10 && drawn.text() !== 'rummet'; turn += 1) await wait(5);
  expect(drawn.text()).toBe('rummet');
});

/** Words that come at the `at`-th try. */
function wordsThatFail(at: number) {
  let tries = 0;
  const come = async (): Promise<string> => {
    tries += 1;
    await wait(5);
    if (tries < at) throw new Error('no network');
    return 'ordene';
  };
  return { useWords: wordsOf({ da: come, en: come }), tries: () => tries };
}

it('says in its place that something cannot be fetched, instead of fetching for ever, and tries again when asked', async () => {
  const words = wordsThatFail(2);
  const Room = () => words.useWords();
  drawn = draw(<Room />);
  await wait(300);
  expect(drawn.text()).toContain('et øjeblik');
  expect(drawn.text()).toContain('Noget her kunne ikke hentes.');
  expect(words.tries()).toBe(1);
  document.querySelector('button')?.click();
  await wait(100);
  expect(drawn.text()).toBe('ordene');
});

it('tries what could not be fetched ahead of time once more when it is shown', async () => {
  const words = wordsThatFail(2);
  await expect(words.useWords.fetch('da')).rejects.toThrow('not fetched');
  const Room = () => words.useWords();
  drawn = draw(<Room />);
  await wait(100);
  expect(drawn.text()).toBe('ordene');
});

it('leaves a fault of another kind to whoever shows those', async () => {
  const Room = (): ReactNode => {
    throw new Error('a fault of ours');
  };
  drawn = draw(<Room />);
  await wait(100);
  expect(drawn.text()).toBe('Siden kan ikke vises.');
});

it('is a page of its own, with a way back, where all of a page cannot be fetched', async () => {
  const words = wordsThatFail(9);
  const Room = () => words.useWords();
  const onBack = vi.fn();
  drawn = draw(<Room />, { onBack });
  await wait(100);
  expect(document.querySelector('h1')?.textContent).toBe('Siden kunne ikke hentes');
  expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  screen.getByRole('button', { name: 'Tilbage' }).click();
  expect(onBack).toHaveBeenCalledOnce();
});
