import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { PLAIN_ICONS, USUAL_ICONS } from '../../model/discretion/icons.ts';
import type { Draft } from '../../model/records/draft.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { recordsOrNone } from '../change/records.ts';

/** Whether the user wants nothing outside our own pages to say what they are about. */
const isDiscreet = (draft: Draft): boolean => draft.setting(reminderSettings).isDiscreet;

/** Keeps the toolbar's icon and title plain for whoever wants that. A browser that starts has forgotten it. */
export function keepToolbar(): void {
  watchSnapshot((now, before) => {
    if (isDiscreet(now) !== isDiscreet(before)) show(isDiscreet(now));
  });
  recordsOrNone().then((now) => (isDiscreet(now) ? show(true) : undefined));
}

async function show(isPlain: boolean): Promise<void> {
  await browser.action.setIcon({ path: isPlain ? PLAIN_ICONS : USUAL_ICONS });
  await browser.action.setTitle({ title: t(isPlain ? 'note' : 'name') });
}
