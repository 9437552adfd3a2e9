import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import type { UserConfig } from 'wxt';
import { typesOf } from './arguments.ts';
import { filesForBrowsers } from './browser.ts';
import { type Files, readLanguages, together } from './catalogue.ts';
import { withWords } from './markup.ts';
import { askedForIn, holdsTexts, moduleOf, SOURCE, typesOfModules, withTexts } from './modules.ts';

const OURS = 'src/locales';

const ours = () => readLanguages([OURS]);

/**
 * Turns the catalogue into modules that code can import, named `#texts/…`; made anew when a text is edited.
 * @param languages reads every language there is; the tests have more than any package that is shipped
 */
export function texts(languages: () => Record<string, Files> = ours) {
  let isBuilt = false;
  return {
    name: 'texts',
    configResolved: ({ command }: { command: string }) => {
      isBuilt = command === 'build';
    },
    resolveId: (name: string) => (name.startsWith('#texts/') ? `\0${name}` : null),
    load(this: { addWatchFile: (file: string) => void }, id: string) {
      if (!id.startsWith('\0#texts/')) return null;
      for (const file of globSync(`${OURS}/*/*.ftl`)) this.addWatchFile(resolve(file));
      return moduleOf(id.slice(1), languages(), isBuilt);
    },
    renderChunk(this: Rolldown.PluginContext, code: string) {
      if (!holdsTexts(code)) return null;
      const modules = [...this.getModuleIds()].map((id) => this.getModuleInfo(id)?.code);
      return { code: withTexts(code, languages(), askedForIn(modules.join('\n'))) };
    },
    transformIndexHtml: (html: string) => withWords(html, languages()),
  };
}

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
