import { useEffect } from 'react';
import { hideKey } from '../ui/shell/Header.tsx';

/** One key hides everything, wherever the focus is. */
export function useHideKey(hide: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== hideKey) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [hide]);
}
