import { readFileSync } from 'node:fs';

/** Every text of the catalogue by its key, such as `sign.contact.may`. */
export function catalogue(): ReadonlyMap<string, string> {
  const path: string[] = [];
  const texts = new Map<string, string>();
  for (const line of readFileSync('src/locales/en.yml', 'utf8').split('\n')) {
    const [, indent, name, text = ''] = /^( *)(\w+):(.*)$/.exec(line) ?? [];
    if (indent === undefined || name === undefined) continue;
    path.splice(indent.length / 2, path.length, name);
    if (text.trim()) texts.set(path.join('.'), text.trim().replace(/^"(.*)"$/, '$1'));
  }
  return texts;
}

/** The keys of a section, without its name. */
export const keysOf = (section: string): string[] =>
  [...catalogue().keys()]
    .filter((key) => key.startsWith(`${section}.`))
    .map((key) => key.slice(section.length + 1));
