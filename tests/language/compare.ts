import { type Argument, argumentsOf } from '../../src/language/build/arguments.ts';
import type { Texts } from '../../src/language/build/catalogue.ts';

/** Texts of so many words are hardly the same in two languages. */
const WORDS = 3;

const kindOf = (argument: Argument) => (typeof argument === 'string' ? argument : 'variants');

const isAlike = (source: Texts, other: Texts, key: string) =>
  typeof source[key] === 'string' &&
  source[key] === other[key] &&
  source[key].split(' ').length > WORDS;

/** Arguments that a translation asks for and its source does not give, by number or by variant. */
function unknown(source: Texts, other: Texts, key: string): string[] {
  const given = argumentsOf(source[key] ?? '');
  return Object.entries(argumentsOf(other[key] ?? ''))
    .filter(([name, argument]) => {
      const known = given[name];
      if (known === undefined) return true;
      return kindOf(argument) === 'variants' && kindOf(known) !== 'variants';
    })
    .map(([name]) => `${key}: nothing gives it $${name}`);
}

/** What is wrong with a language beside the one it is translated from, text by text. */
export function problemsOf(source: Texts, other: Texts): string[] {
  const keys = Object.keys(source);
  return [
    ...keys.filter((key) => !(key in other)).map((key) => `${key} is missing`),
    ...keys.filter((key) => isAlike(source, other, key)).map((key) => `${key} is not translated`),
    ...Object.keys(other)
      .filter((key) => !(key in source))
      .map((key) => `${key} is left over`),
    ...keys.filter((key) => key in other).flatMap((key) => unknown(source, other, key)),
  ];
}
