import { useEffect, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { NoteExporter } from './exportPort.ts';

/** What makes the documents of these entries; null until it is fetched, `failed` when it cannot be. */
export function useExporter(entries: readonly AnyEntry[]): NoteExporter | 'failed' | null {
  const { notes } = usePorts();
  const language = useLanguage();
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort().join(' ');
  const [found, setFound] = useState<{ readonly of: string; readonly is: NoteExporter | 'failed' } | null>(
    null,
  );
  const of = `${language} ${kinds}`;
  useEffect(() => {
    let gone = false;
    const keep = (is: NoteExporter | 'failed') => {
      if (!gone) setFound({ of: `${language} ${kinds}`, is });
    };
    notes.exporter(language, kinds.split(' ')).then(keep, () => keep('failed'));
    return () => {
      gone = true;
    };
  }, [notes, language, kinds]);
  return found?.of === of ? found.is : null;
}
