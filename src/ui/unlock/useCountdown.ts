import { useEffect, useState } from 'react';

/** Whole seconds left, counting down to 0. Starts again whenever `from` is set anew. */
export function useCountdown(from: { readonly seconds: number }): number {
  const [left, setLeft] = useState(from.seconds);
  useEffect(() => {
    setLeft(from.seconds);
    if (from.seconds <= 0) return;
    const until = performance.now() + from.seconds * 1000;
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setLeft(seconds);
      if (seconds === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [from]);
  return left;
}
