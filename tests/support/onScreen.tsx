import { cleanup, configure, render } from '@testing-library/react';
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
configure({ getElementError: (message) => new Error(message?.split('\n')[0]), asyncUtilTimeout: 5000 });
afterEach(cleanup);

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
