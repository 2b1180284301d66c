/** The longest wait for a frame, ms: a page that is not seen gets none. */
const PATIENCE = 250;

/** Runs once the next frame is on the screen, so that it never delays what a key press shows. Gives what calls it off. */
export function afterPaint(run: () => void): () => void {
  let off = false;
  const once = () => {
    if (off) return;
    off = true;
    clearTimeout(timer);
    run();
  };
  const timer = setTimeout(once, PATIENCE);
  const frame = requestAnimationFrame(() => {
    // A message posted in a frame arrives after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(null);
  });
  return () => {
    off = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
