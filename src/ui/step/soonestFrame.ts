/** A page that is not on view paints no frames: then this long, in ms, is waited at the most. */
const longestWait = 32;

/** Runs once: before the next frame is painted, or shortly after when none is. */
export function soonestFrame(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, longestWait);
}
