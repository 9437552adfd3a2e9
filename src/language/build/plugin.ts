import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UserConfig } from 'wxt';
import { typesOf } from './arguments.ts';
import { filesForBrowsers } from './browser.ts';
import { readLanguages, together } from './catalogue.ts';
import { moduleOf, SOURCE, typesOfModules } from './modules.ts';

const OURS = 'src/locales';

/** Folders of languages: ours, and what the tests add, which is never in a package. */
const folders = () => (process.env.MORE_LANGUAGES ? [OURS, process.env.MORE_LANGUAGES] : [OURS]);

/** Turns the catalogue into modules that code can import, named `#texts/…`; made anew when a text is edited. */
export const texts = () => ({
  name: 'texts',
  resolveId: (name: string) => (name.startsWith('#texts/') ? `\0${name}` : null),
  load(this: { addWatchFile: (file: string) => void }, id: string) {
    if (!id.startsWith('\0#texts/')) return null;
    for (const file of folders().flatMap((folder) => globSync(`${folder}/*/*.ftl`)))
      this.addWatchFile(resolve(file));
    return moduleOf(id.slice(1), readLanguages(folders()));
  },
});

/** Gives TypeScript the keys and their arguments, and browsers the texts they show themselves. */
export const hooks = {
  'prepare:types': (_, entries) => {
    const keys = typesOf(together(readLanguages([OURS])[SOURCE] ?? {}));
    entries.push({ path: 'types/texts.d.ts', text: typesOfModules(keys), tsReference: true });
  },
  'build:publicAssets': (_, files) => {
    files.push(...filesForBrowsers(readLanguages([OURS])));
  },
} satisfies UserConfig['hooks'];
