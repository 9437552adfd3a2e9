import { type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { browser } from '#imports';
import { APART } from '../../model/advice/choose.ts';
import type { Theme } from '../../model/advice/nudges.ts';
import {
  type Kept,
  lessOf,
  readKept,
  shownNudges,
  watchKept,
} from '../../storage/advice/advice.ts';

/** What advice heeds besides the moment; null until storage has answered. */
export const adviceMemory: Signal<Kept | null> = signal(null);

/** Fills it and keeps it true to storage. */
export function followAdvice(): void {
  const learn = (kept: Kept) => {
    adviceMemory.value = kept;
  };
  watchKept(learn);
  readKept().then(learn);
}

/** Notes that a nudge was shown, so that it does not soon come again. A private window leaves no trace. */
export function remember(occasion: string, id: string): void {
  const shown = adviceMemory.value?.shown ?? [];
  if (browser.extension.inIncognitoContext) return;
  if (shown.some((one) => one.occasion === occasion && one.id === id)) return;
  shownNudges.setValue([...shown, { occasion, id }].slice(-APART));
}

/** From now on less, or again as much, of a theme. */
export function wantLess(theme: Theme, isLess: boolean): void {
  const others = (adviceMemory.value?.less ?? []).filter((one) => one !== theme);
  lessOf.setValue(isLess ? [...others, theme] : others);
}

type Section =
  | 'nudge'
  | 'because'
  | 'theme'
  | 'care'
  | 'careFor'
  | 'focus'
  | 'affirm'
  | 'fact'
  | 'source'
  | 'tale'
  | 'way'
  | 'since'
  | 'question'
  | 'sign'
  | 'reply'
  | 'readiness';

/** What a piece of advice says. The catalogue is checked to hold a text for every one. */
export const adviceText = (text: `${Section}.${string}`): string => i18n.t(text as 'name');
