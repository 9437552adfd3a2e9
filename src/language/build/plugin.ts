import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IndexHtmlTransformContext } from 'vite';
import type { UserConfig } from 'wxt';
import { typesOf } from './arguments.ts';
import { filesForBrowsers } from './browser.ts';
import { type Files, readLanguages, together } from './catalogue.ts';
import { withWords } from './markup.ts';
import { moduleOf, SOURCE, typesOfModules } from './modules.ts';
import { preloadTexts } from './preload.ts';

const OURS = 'src/locales';

const ours = () => readLanguages([OURS]);

/**
 * Turns the catalogue into modules that code can import, named `#texts/…`; made anew when a text is edited.
 * @param languages reads every language there is; the tests have more than any package that is shipped
 */
export const texts = (languages: () => Record<string, Files> = ours) => ({
  name: 'texts',
  resolveId: (name: string) => (name.startsWith('#texts/') ? `\0${name}` : null),
  load(this: { addWatchFile: (file: string) => void }, id: string) {
    if (!id.startsWith('\0#texts/')) return null;
    for (const file of globSync(`${OURS}/*/*.ftl`)) this.addWatchFile(resolve(file));
    return moduleOf(id.slice(1), languages());
  },
  transformIndexHtml: (html: string, { path, bundle }: IndexHtmlTransformContext) => ({
    html: withWords(html, languages()),
    tags: preloadTexts(path, bundle),
  }),
});

/** Gives TypeScript the keys and their arguments, and browsers the texts they show themselves. */
export const hooks = {
  'prepare:types': (_, entries) => {
    const keys = typesOf(together(ours()[SOURCE] ?? {}));
    entries.push({ path: 'types/texts.d.ts', text: typesOfModules(keys), tsReference: true });
  },
  'build:publicAssets': (_, files) => {
    files.push(...filesForBrowsers(ours()));
  },
} satisfies UserConfig['hooks'];
