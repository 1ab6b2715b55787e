import type { ReactNode } from 'react';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';

/** One part of the room: a named box, its contents with air between them. */
export function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Panel title={props.title}>
      <Stack>{props.children}</Stack>
    </Panel>
  );
}
