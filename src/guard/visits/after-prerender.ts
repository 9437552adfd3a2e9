/** Runs at once, or when a page that was loaded ahead of need is really opened. */
export function afterPrerender(run: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    // The page's own script can make such an event, too.
    document.addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && run());
  } else run();
}
