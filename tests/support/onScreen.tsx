import { cleanup, configure, getConfig, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { Language } from '../../src/model/define.ts';
import { english } from '../../src/app/english.ts';
import { danish } from '../../src/app/loadText.ts';
import { Announcer } from '../../src/ui/kit/Announcer.tsx';
import { PortsProvider } from '../../src/ui/usePorts.tsx';
import { TextProvider } from '../../src/ui/useText.tsx';
import { memoryPorts, type MemoryPorts } from './memoryPorts.ts';

// A busy machine is no failure: what is waited for may take its time.
configure({ getElementError: (message) => new Error(message?.split('\n')[0]), asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const tick = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** A page of questions comes in two frames: whoever acts on it sees both, as a person would. */
const { asyncWrapper } = getConfig();
configure({
  asyncWrapper: (act) =>
    asyncWrapper(async () => {
      const done = await act();
      await tick(0);
      for (let waits = 0; waits < 500 && document.querySelector('[aria-busy="true"]') !== null; waits += 1)
        await tick(10);
      return done;
    }),
});

/** Puts something on screen as the app would: one language, the outside world in memory, one live region. */
export function onScreen(
  what: ReactNode,
  given: { readonly ports?: MemoryPorts; readonly language?: Language } = {},
) {
  const ports = given.ports ?? memoryPorts();
  const language = given.language ?? 'da';
  const dressed = (inside: ReactNode) => (
    <TextProvider language={language} text={language === 'da' ? danish.text : english}>
      <PortsProvider ports={ports}>
        <Announcer>{inside}</Announcer>
      </PortsProvider>
    </TextProvider>
  );
  const user = userEvent.setup();
  const view = render(dressed(what));
  return { ports, user, ...view, show: (next: ReactNode) => view.rerender(dressed(next)) };
}
