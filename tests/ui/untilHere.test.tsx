// @vitest-environment happy-dom
import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { fetchedPart } from '../../src/ui/fetchedPart.tsx';
import { wordsOf } from '../../src/ui/shell/words.ts';
import { danish } from '../../src/app/loadText.ts';
import { TextProvider } from '../../src/ui/useText.tsx';
import { UntilHere } from '../../src/ui/UntilHere.tsx';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

class Caught extends Component<{ readonly children: ReactNode }> {
  override state = { caught: false };
  static getDerivedStateFromError = () => ({ caught: true });
  override render = () => (this.state.caught ? 'Siden kan ikke vises.' : this.props.children);
}

/** Drawn as in the product: what is waited for comes late or at once by React's own clock, not by that of a test. */
function draw(part: ReactNode) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <TextProvider language={danish.language} text={danish.text}>
      <Caught>
        <UntilHere meanwhile="et øjeblik">{part}</UntilHere>
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

it('says that words cannot be fetched, instead of fetching them anew for ever', async () => {
  let tries = 0;
  const fail = async (): Promise<string> => {
    tries += 1;
    await wait(5);
    throw new Error('no network');
  };
  const useNothing = wordsOf({ da: fail, en: fail });
  const Room = () => useNothing();
  drawn = draw(<Room />);
  await wait(300);
  expect(drawn.text()).toBe('Siden kan ikke vises.');
  expect(tries).toBe(1);
});

it('fetches again what could not be fetched when it is asked for once more', async () => {
  let tries = 0;
  const Room = fetchedPart(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no network');
    return () => 'rummet';
  });
  await expect(Room.fetch()).rejects.toThrow('no network');
  await Room.fetch();
  drawn = draw(<Room />);
  await wait(20);
  expect(drawn.text()).toBe('rummet');
});
