import type { Messages } from '../../src/messages/messages.ts';
import type { Moment } from '../../src/model/care/moment.ts';
import type { CoverFacts } from '../../src/model/cover/cover-facts.ts';
import type { Check } from '../../src/model/log/check.ts';
import type { Draft } from '../../src/model/records/draft.ts';

/** How messages are answered where it is not as the background would: never, with an error, or so. */
export type Replies = { readonly [Name in keyof Messages]?: Messages[Name] | 'never' | 'fails' };

/** A page of ours as made-up data has it look. */
export interface State {
  /** Tells it from the others of its feature; a part of its address. */
  readonly name: string;
  /** The page, and how its address goes on. */
  readonly at: `home#/${string}` | `pause?${string}` | 'popup';
  /** A selector of what is there once the page is complete. */
  readonly shows: string;
  /** Puts what is kept; without it the background has not published anything yet. */
  readonly keep?: (draft: Draft) => void;
  readonly checks?: readonly Check[];
  /** ISO dates of days that were not watched; all others were. */
  readonly unwatched?: readonly string[];
  readonly moments?: readonly Moment[];
  readonly cover?: CoverFacts;
  readonly replies?: Replies;
  /** The wall clock when the page opens; else an evening. */
  readonly now?: string;
  /** The time zone that the browser tells; else none of a country. */
  readonly timeZone?: string;
  readonly isPrivate?: true;
  /** The extension may not run in private windows. */
  readonly isShutOut?: true;
  readonly mayNotify?: false;
  /** A PIN was entered a minute ago. */
  readonly isUnlocked?: true;
  /** The button is not in the browser's toolbar. */
  readonly isUnpinned?: true;
  /** The browser lets us act on no site. */
  readonly mayAct?: false;
  /** What the browser asks is answered with no. */
  readonly isRefused?: true;
  /** The address of the tab that the popup opens over. */
  readonly openTab?: string;
  /** What is then done on the page. */
  readonly act?: () => Promise<void>;
}

/** An address by which a state is known: `people/one`. */
export const idOf = (feature: string, { name }: State): string => `${feature}/${name}`;
