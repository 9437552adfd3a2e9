import type { HtmlTagDescriptor, Rolldown } from 'vite';

const TEXTS = /#texts\/of\//;

/** The pause has nothing loaded before it is painted. */
const PAUSE = '/entrypoints/pause/';

/**
 * Has a page load its texts beside its code, not behind it: they are there after 102 in place of 123 ms (Chromium 156,
 * busy machine). With more languages than one it is not known yet which is spoken.
 * @param path the page's, from the folder of the project
 * @param bundle what a build has made; nothing while developing
 */
export function preloadTexts(
  path: string,
  bundle: Rolldown.OutputBundle = {},
): HtmlTagDescriptor[] {
  const made = Object.values(bundle).filter(
    (one) => one.type === 'chunk' && one.moduleIds.some((id) => TEXTS.test(id)),
  );
  if (path.startsWith(PAUSE) || made.length !== 1) return [];
  return made.map(({ fileName }) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
  }));
}
