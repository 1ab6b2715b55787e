import { useEffect, useState, type ReactNode } from 'react';

/** A page that is not on view paints no frames: then this long, in ms, is waited at the most. */
const longestWait = 32;

/** Runs once the frame that is being made has been painted, or shortly after when none is. Answers with its undoing. */
function afterFrame(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    task = setTimeout(run);
  });
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, longestWait);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(task);
  };
}

/** False in the first frame of what is drawn, true from the next one. `atOnce`: true from the beginning. */
export function useAfterFirstFrame(atOnce: boolean): boolean {
  const [painted, setPainted] = useState(atOnce);
  useEffect(() => (painted ? undefined : afterFrame(() => setPainted(true))), [painted]);
  return painted;
}

/** Draws what is further down a page from the second frame on, so that what is in sight stands sooner. */
export function NextFrame({ children }: { readonly children: ReactNode }): ReactNode {
  return useAfterFirstFrame(false) ? children : null;
}
