import { useMemo } from 'react';
import type { StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { usePorts } from '../usePorts.tsx';
import { CaseStrip } from './CaseStrip.tsx';

/** The strip of the case over a piece of work in it: the rule of safe contact is never out of sight. */
export function StripOver(props: { readonly contents: StreamContents; readonly folded: boolean }) {
  const { contents, folded } = props;
  const { entries } = contents;
  const { clock } = usePorts();
  const view = useMemo(() => replay(entries, clock.now()), [entries, clock]);
  return <CaseStrip view={view} contents={contents} folded={folded} />;
}
