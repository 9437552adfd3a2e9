import { browser } from '#imports';
import { t } from '../../language/text.ts';

/** What a notification says, and whether it has Done and Snooze. */
export interface Note {
  readonly title: string;
  readonly message: string;
  readonly isDoable?: true;
}

/** Whether the user lets us show notifications; the browser's API is there only then. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Firefox 153 has no buttons, and refuses a notification that asks for them. */
const hasButtons = import.meta.env.BROWSER !== 'firefox';

/** Shows a notification; the same id again takes the place of the first. */
export async function notify(id: string, { title, message, isDoable }: Note): Promise<void> {
  const buttons = [{ title: t('notification-done') }, { title: t('notification-snooze') }];
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(isDoable && hasButtons ? { buttons } : {}),
  });
}

/** Takes a notification away, if it still shows. */
export async function takeAway(id: string): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(id);
}

/** What each answer of the user's does, with the notification's id. */
interface Answers {
  onOpen: (id: string) => void;
  onDone: (id: string) => void;
  onSnooze: (id: string) => void;
}

/** Listens for what the user does with notifications; call it again once they are allowed. */
export function listenToNotifications({ onOpen, onDone, onSnooze }: Answers): void {
  if (!browser.notifications) return;
  browser.notifications.onClicked.addListener((id) => {
    browser.notifications.clear(id);
    onOpen(id);
  });
  if (!hasButtons) return;
  browser.notifications.onButtonClicked.addListener((id, button) => {
    browser.notifications.clear(id);
    if (button === 0) onDone(id);
    else onSnooze(id);
  });
}
