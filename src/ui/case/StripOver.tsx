import { useMemo } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { replay } from '../../flow/replay.ts';
import { usePorts } from '../usePorts.tsx';
import { CaseStrip } from './CaseStrip.tsx';

/** The strip of the case over a piece of work in it: the rule of safe contact is never out of sight. */
export function StripOver(props: { readonly entries: readonly AnyEntry[]; readonly folded: boolean }) {
  const { entries, folded } = props;
  const { clock } = usePorts();
  const view = useMemo(() => replay(entries, clock.now()), [entries, clock]);
  return <CaseStrip view={view} entries={entries} folded={folded} />;
}
