import { useEffect, useEffectEvent } from 'react';

/** What was typed is sent off when the page is left or put out of sight, and when its form (`of`) goes or is another. */
export function useFlushOnLeaving(flush: () => void, of: string): void {
  const sendNow = useEffectEvent(flush);
  useEffect(() => {
    const send = () => sendNow();
    window.addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('pagehide', send);
      document.removeEventListener('visibilitychange', send);
      send();
    };
  }, [of]);
}
