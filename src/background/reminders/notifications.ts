import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { PLAIN_ICON } from '../../model/discretion/icons.ts';

/** What a notification says, and whether it has Done and Snooze. */
export interface Note {
  readonly title: string;
  readonly message: string;
  readonly isDoable?: true;
  /** It wears nothing of ours either. */
  readonly isPlain?: true;
}

/** Whether the user lets us show notifications; the browser's API is there only then. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Firefox 153 has no buttons, and refuses a notification that asks for them. */
const hasButtons = import.meta.env.BROWSER !== 'firefox';

/** Shows a notification; the same id again takes the place of the first. */
export async function notify(
  id: string,
  { title, message, isDoable, isPlain }: Note,
): Promise<void> {
  const buttons = [{ title: t('notification-done') }, { title: t('notification-snooze') }];
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(isPlain ? PLAIN_ICON : '/icon/128.png'),
    title,
    message,
    ...(isDoable && hasButtons ? { buttons } : {}),
  });
}

/** Takes a notification away, if it still shows. */
export async function takeAway(id: string): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(id);
}

/** Takes away those notifications that still show whose ids are of a kind. */
export async function takeAwayAll(isOf: (id: string) => boolean): Promise<void> {
  if (!(await mayNotify())) return;
  const showing = Object.keys(await browser.notifications.getAll());
  await Promise.all(showing.filter(isOf).map((id) => browser.notifications.clear(id)));
}

/** What each answer of the user's does, with the notification's id. */
interface Answers {
  onOpen: (id: string) => unknown;
  onDone: (id: string) => Promise<void>;
  onSnooze: (id: string) => Promise<void>;
}

/**
 * Listens for what the user does with notifications, as soon as they are allowed. The browser's API is there
 * only then, and each further permission must not make us hear twice.
 */
export function listenToNotifications({ onOpen, onDone, onSnooze }: Answers): void {
  const clicked = (id: string) => {
    browser.notifications.clear(id);
    onOpen(id);
  };
  // It stays where that could not be kept, to be answered once more.
  const pressed = async (id: string, button: number) => {
    await (button === 0 ? onDone(id) : onSnooze(id));
    await browser.notifications.clear(id);
  };
  const listen = () => {
    const { notifications } = browser;
    if (!notifications || notifications.onClicked.hasListener(clicked)) return;
    notifications.onClicked.addListener(clicked);
    if (hasButtons) notifications.onButtonClicked.addListener(pressed);
  };
  browser.permissions.onAdded.addListener(listen);
  listen();
}
