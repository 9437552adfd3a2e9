import { computed } from '@preact/signals';
import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { brokeUpOn } from '../../model/advice/broke-up-on.ts';
import { lessOf } from '../../model/advice/less-of.ts';
import type { Theme } from '../../model/advice/nudges.ts';
import { shownNudges } from '../../model/advice/shown-nudges.ts';
import { change } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';

/** What advice heeds besides the moment; null until storage has answered. */
export const adviceMemory = computed(
  () =>
    records.value && {
      brokeUpOn: settingOf(brokeUpOn),
      less: settingOf(lessOf),
      shown: settingOf(shownNudges),
    },
);

/** Notes that a nudge was shown, so that it does not soon come again. A private window leaves no trace. */
export function remember(occasion: string, id: string): void {
  if (browser.extension.inIncognitoContext) return;
  const shown = adviceMemory.value?.shown ?? [];
  if (shown.some((one) => one.occasion === occasion && one.id === id)) return;
  change('noteNudge', { occasion, id });
}

/** From now on less, or again as much, of a theme. */
export const wantLess = (theme: Theme, isLess: boolean) => change('wantLess', { theme, isLess });

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
  | 'readiness'
  | 'phoneDoes'
  | 'phoneHow';

/** What a piece of advice says. The catalogue is checked to hold a text for every one. */
export const adviceText = (text: `${Section}-${string}`): string => t(text as 'name');
