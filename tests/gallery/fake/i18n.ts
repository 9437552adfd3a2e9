/** What `#i18n` is in the gallery: the texts of the catalogue, read as they are written. */
import catalogue from '../../../src/locales/en.yml?raw';

const texts = new Map<string, string>();
const path: string[] = [];
for (const line of catalogue.split('\n')) {
  const [, indent, name, text = ''] = /^( *)(\w+):(.*)$/.exec(line) ?? [];
  if (indent === undefined || name === undefined) continue;
  path.splice(indent.length / 2, path.length, name);
  if (text.trim()) texts.set(path.join('.'), text.trim().replace(/^"(.*)"$/, '$1'));
}

/** A text, or its form for a count; `$1` stands for the first of what is put in. */
function t(key: string, ...given: (number | readonly unknown[])[]): string {
  const count = given.find((one) => typeof one === 'number');
  const put = given.find((one) => typeof one === 'object') ?? [count];
  const text = texts.get(key) ?? texts.get(`${key}.${count}`) ?? texts.get(`${key}.n`);
  if (text === undefined) throw new Error(`no text ${key}`);
  return text.replace(/\$(\d)/g, (_, index) => String(put[index - 1]));
}

export const i18n = { t };
