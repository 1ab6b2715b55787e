import { createContext, use, type ReactNode } from 'react';
import type { Ports } from './ports.ts';

const PortsContext = createContext<Ports | null>(null);

/** Hands the outside world to the rooms: the real one from `app/compose.ts`, memory twins in tests. */
export function PortsProvider(props: { readonly ports: Ports; readonly children: ReactNode }) {
  return <PortsContext value={props.ports}>{props.children}</PortsContext>;
}

export function usePorts(): Ports {
  const ports = use(PortsContext);
  if (ports === null) throw new Error('a screen was shown outside PortsProvider');
  return ports;
}
