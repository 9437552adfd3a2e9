/** So long one task of a page works on, in milliseconds: a frame. */
const LONGEST_TASK_MS = 16;

/**
 * For work that is done piece by piece: what is returned is called after each, and lets the page answer once the
 * pieces together have taken longer than a frame.
 */
export function givingWay(): () => Promise<void> | undefined {
  let since = performance.now();
  const wait = async () => {
    await scheduler.yield();
    since = performance.now();
  };
  return () => (performance.now() - since > LONGEST_TASK_MS ? wait() : undefined);
}
