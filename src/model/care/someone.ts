import * as v from 'valibot';
import { text } from '../records/common-schemas.ts';
import { type Known, setting } from '../records/kind.ts';

/** Longest name of somebody to call, and longest number or link, in characters. */
export const SOMEONE_LENGTH = { name: 40, reach: 200 } as const;

/** How somebody is reached: called, written to, or on a page of their own. */
type Way = 'call' | 'write' | 'open';

/** A telephone number as people write it; three digits are the shortest. */
const NUMBER = /^\+?(?:[\s()./-]*\d){3,20}[\s)]*$/;
const MAIL = /^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/;

/** Of all addresses only these reach somebody; others run code, or open files. */
const WAYS: Readonly<Record<string, { way: Way; isWhole: (url: URL) => boolean }>> = {
  'tel:': { way: 'call', isWhole: ({ pathname }) => NUMBER.test(decoded(pathname)) },
  'sms:': { way: 'write', isWhole: ({ pathname }) => NUMBER.test(decoded(pathname)) },
  'mailto:': { way: 'write', isWhole: ({ pathname }) => MAIL.test(decoded(pathname)) },
  'https:': { way: 'open', isWhole: ({ hostname }) => hostname.includes('.') },
};

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/** Where a tap leads. */
export interface Reach {
  readonly way: Way;
  readonly href: string;
}

/**
 * Reads a number, a mail address or a link.
 * @param typed as the user wrote it
 * @returns null where it is none that may be opened
 */
export function readReach(typed: string): Reach | null {
  const url = URL.parse(addressFor(typed.trim()));
  const known = url && WAYS[url.protocol];
  return url && known?.isWhole(url) ? { way: known.way, href: url.href } : null;
}

function addressFor(typed: string): string {
  if (NUMBER.test(typed)) return `tel:${typed.replaceAll(/[^\d+]/g, '')}`;
  return MAIL.test(typed) ? `mailto:${typed}` : typed;
}

const someoneSchema = v.looseObject({
  /** A name, or an emoji that stands for one. */
  name: text(SOMEONE_LENGTH.name),
  /** A number, a mail address or a link, as the user wrote it. */
  reach: v.pipe(
    text(SOMEONE_LENGTH.reach),
    v.check((reach) => readReach(reach) !== null),
  ),
});

/** Somebody the user trusts, to be called in a hard moment; null while there is none. */
export const someone = setting('someone', v.nullable(someoneSchema), null);
export type Someone = Known<v.InferOutput<typeof someoneSchema>>;
