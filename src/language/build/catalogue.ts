import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FluentResource } from '@fluent/bundle';

type Entry = FluentResource['body'][number];

/** What a text says, parsed: a sentence, or one with arguments and variants. */
export type Pattern = NonNullable<Entry['value']>;

/** Texts by their key. */
export type Texts = Record<string, Pattern>;

/** A language's texts, file by file: what people read in one room of the product. */
export type Files = Record<string, Texts>;

const KEY = /^([a-zA-Z][\w-]*) *=/gm;

/**
 * Reads Fluent's syntax.
 * @throws where something is no text: Fluent's own parser passes over it without a word
 */
export function parseTexts(source: string, file: string): Texts {
  const texts: Texts = {};
  for (const { id, value } of new FluentResource(source).body) {
    if (value === null) throw new Error(`${file}: ${id} has no text`);
    if (id in texts) throw new Error(`${file}: ${id} is there twice`);
    texts[id] = value;
  }
  const lost = [...source.matchAll(KEY)].find(([, key = '']) => !(key in texts));
  if (lost) throw new Error(`${file}: ${lost[1]} cannot be read`);
  return texts;
}

/** Reads a language: every `.ftl` file of its folder. */
export const readLanguage = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ftl'))
      .sort()
      .map((file) => [
        basename(file, '.ftl'),
        parseTexts(readFileSync(join(folder, file), 'utf8'), join(folder, file)),
      ]),
  );

/** Reads every language there is: each folder's name is its tag, such as `pt-BR`. */
export const readLanguages = (folders: readonly string[]): Record<string, Files> =>
  Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => [name, readLanguage(join(folder, name))]),
    ),
  );

/** All texts of a language. @throws where two files hold the same key */
export function together(files: Files): Texts {
  const texts: Texts = {};
  for (const [file, some] of Object.entries(files)) {
    const twice = Object.keys(some).find((key) => key in texts);
    if (twice) throw new Error(`${file}.ftl: ${twice} is in another file, too`);
    Object.assign(texts, some);
  }
  return texts;
}
