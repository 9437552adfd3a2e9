/** Runs at once, or when a page that was loaded ahead of need is really opened. */
export function afterPrerender(run: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', run, { once: true });
  } else run();
}
