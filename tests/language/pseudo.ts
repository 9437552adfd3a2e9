import {
  type Files,
  type Pattern,
  parseTexts,
  readLanguage,
  readLanguages,
} from '../../src/language/build/catalogue.ts';

/** Languages for tests alone, made of English, under the tags that browsers' own tests use. */
export const PSEUDO = {
  /** Forty per cent longer, with accents, between brackets: what is cut, or is not in the catalogue, shows. */
  'en-XA': { word: longer, around: ['⟦', '⟧'] },
  /** From right to left, each word turned round. */
  'ar-XB': { word: turned, around: ['', ''] },
} as const;

export type PseudoTag = keyof typeof PSEUDO;

const ACCENTS: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    c: 'ç',
    d: 'ď',
    e: 'ê',
    g: 'ğ',
    i: 'ï',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'ü',
    y: 'ý',
    z: 'ž',
  },
  ...{ A: 'Å', C: 'Č', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Ş', U: 'Û', Y: 'Ÿ' },
};

/** Every letter with its accent, and two of five letters twice. */
function longer(word: string): string {
  return [...word]
    .map((letter, index) => {
      const accented = ACCENTS[letter] ?? letter;
      return /[a-z]/.test(letter) && index % 5 < 2 ? accented + accented : accented;
    })
    .join('');
}

/** Between the marks that turn letters round, and marks that stand for letters of such a language. */
function turned(word: string): string {
  return `\u200f\u202e${word}\u202c\u200f`;
}

/** A text's parts as Fluent's source, each word changed. */
function written(pattern: Pattern, word: (word: string) => string): string {
  if (typeof pattern === 'string') return pattern.replace(/[\p{L}’]+/gu, word);
  return pattern
    .map((part) => {
      if (typeof part === 'string') return written(part, word);
      if (part.type === 'var') return `{ $${part.name} }`;
      if (part.type !== 'select' || part.selector.type !== 'var') throw new Error(part.type);
      const variants = part.variants.map(({ key, value }, index) => {
        const mark = index === part.star ? '*' : ' ';
        return `   ${mark}[${key.value}] ${written(value, word)}\n`;
      });
      return `{ $${part.selector.name} ->\n${variants.join('')}    }`;
    })
    .join('');
}

/** The languages, read from the English texts as they are now. */
export function pseudoLanguages(): Record<PseudoTag, Files> {
  const english = Object.entries(readLanguage('src/locales/en'));
  const languages = Object.entries(PSEUDO).map(([tag, { word, around }]) => {
    const files = english.map(([file, texts]) => {
      const lines = Object.entries(texts).map(
        ([key, text]) => `${key} = ${around[0]}${written(text, word)}${around[1]}\n`,
      );
      return [file, parseTexts(lines.join(''), `${tag}/${file}.ftl`)] as const;
    });
    return [tag, Object.fromEntries(files)] as const;
  });
  return Object.fromEntries(languages) as Record<PseudoTag, Files>;
}

/** Ours, and those for tests beside them. */
export const allLanguages = (): Record<string, Files> => ({
  ...readLanguages(['src/locales']),
  ...pseudoLanguages(),
});
