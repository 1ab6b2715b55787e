import { useCallback, useState } from 'react';

/** The width of an element in px, followed as it changes; the fallback until it is known. */
export function useWidth(fallback: number): {
  readonly width: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [width, setWidth] = useState(fallback);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const take = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    take();
    const watcher = new ResizeObserver(take);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { width, measure };
}
