import { createContext, use, useCallback, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** The one polite live region. Wrap the app in it once. */
export function Announcer(props: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', count: 0 });
  const announce = useCallback(
    (words: string) => setSaid((before) => ({ words, count: before.count + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {props.children}
      <output className="sr-only kit-no-print">
        <span key={said.count}>{said.words}</span>
      </output>
    </AnnounceContext>
  );
}

/** Says something once, politely. Does nothing outside an `Announcer`. */
export const useAnnounce = (): ((words: string) => void) => use(AnnounceContext);
