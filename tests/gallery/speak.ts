/** Lets a page that is drawn speak another language: a load is most of what a look at it costs. */
import { FluentBundle } from '@fluent/bundle';
import { type Component, options, type VNode } from 'preact';
import { openLanguage } from '../../src/language/page.ts';
import { askFor } from './fake/language.ts';
import { drawn } from './hands.ts';

type Part = Component<object, { language: string }>;

/** What is drawn, with the part that draws it and what that stands in, as Preact 10 keeps them. */
type Drawn = VNode & { readonly __c?: Part; readonly __?: object | null };

const parts = new Set<Part>();

/** Remembers what is drawn from here on; what all of it stands in has no words. */
export function followParts(): void {
  const { diffed, unmount } = options;
  options.diffed = (drawn: Drawn) => {
    if (drawn.__c && drawn.__) parts.add(drawn.__c);
    diffed?.(drawn);
  };
  options.unmount = (drawn: Drawn) => {
    if (drawn.__c) parts.delete(drawn.__c);
    unmount?.(drawn);
  };
}

/** All that has been said so far. */
const said = new Set<string>();

/** Remembers what is said from here on. */
export function followWords(): void {
  const { formatPattern } = FluentBundle.prototype;
  FluentBundle.prototype.formatPattern = function (...given) {
    const words = formatPattern.apply(this, given);
    said.add(words);
    return words;
  };
}

/** What the page says, in its texts and its fields. */
function* shown(): Generator<string> {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) yield texts.currentNode.textContent ?? '';
  for (const field of document.querySelectorAll('input')) yield field.placeholder;
}

/**
 * Draws every part anew in a language, each as it is: what is open stays open.
 * @returns whether all of it speaks that language now; what a part said once, and keeps, it does not say anew
 */
export async function speak(language: string): Promise<boolean> {
  const before = new Set(said);
  askFor(language);
  await openLanguage(null);
  for (const part of parts) part.setState({ language });
  await drawn();
  return !shown().some((words) => before.has(words));
}
