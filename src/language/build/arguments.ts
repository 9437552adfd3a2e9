import type { Pattern, Texts } from './catalogue.ts';

/** What an argument may be: the variants it selects, a number that has plural forms, or anything. */
export type Argument = 'any' | 'number' | readonly string[];

/** Arguments by their names. */
export type Arguments = Record<string, Argument>;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** The arguments that a text asks for. */
export function argumentsOf(pattern: Pattern): Arguments {
  const found: Arguments = {};
  if (typeof pattern === 'string') return found;
  for (const part of pattern) {
    if (typeof part === 'string' || part.type === 'str' || part.type === 'num') continue;
    if (part.type === 'var') found[part.name] ??= 'any';
    else if (part.type === 'select' && part.selector.type === 'var') {
      found[part.selector.name] = selected(part.variants.map(({ key }) => key));
      for (const { value } of part.variants) merge(found, argumentsOf(value));
    } else throw new Error(`texts hold arguments and variants, not ${part.type}`);
  }
  return found;
}

/** Variants of numbers and plural forms are chosen by a number; others by their name. */
function selected(keys: readonly { type: string; value: string | number }[]): Argument {
  const isNumber = keys.every(({ type, value }) => type === 'num' || CATEGORIES.has(`${value}`));
  return isNumber ? 'number' : keys.map(({ value }) => `${value}`);
}

function merge(found: Arguments, more: Arguments): void {
  for (const [name, argument] of Object.entries(more))
    if (!found[name] || found[name] === 'any') found[name] = argument;
}

/** TypeScript's type of each text's arguments, as the body of an interface. */
export const typesOf = (texts: Texts): string =>
  Object.entries(texts)
    .map(([key, pattern]) => `    '${key}': ${typeOf(argumentsOf(pattern))};`)
    .join('\n');

function typeOf(found: Arguments): string {
  const fields = Object.entries(found).map(([name, argument]) => `${name}: ${nameOf(argument)}`);
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : 'null';
}

function nameOf(argument: Argument): string {
  if (argument === 'number') return "number | import('@fluent/bundle').FluentNumber";
  if (argument === 'any') return "string | number | import('@fluent/bundle').FluentNumber";
  return argument.map((one) => `'${one}'`).join(' | ');
}
