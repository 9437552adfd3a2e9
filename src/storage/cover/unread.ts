/**
 * Networks whose posts could not be read: the address named nobody, and nothing we know on the page
 * did. Written from inside pages, so it takes the browser's API as it is.
 */
import { localDay } from '../../model/time/day.ts';

const PREFIX = 'unread:';

/** Notes that today a post of this network could not be read. A private window leaves no note. */
export async function noteUnread(network: string): Promise<void> {
  if (chrome.extension.inIncognitoContext) return;
  await chrome.storage.local.set({ [PREFIX + network]: localDay(Date.now()) });
}

/** Takes the note back: a post of this network was read. */
export async function noteRead(network: string): Promise<void> {
  if (chrome.extension.inIncognitoContext) return;
  await chrome.storage.local.remove(PREFIX + network);
}

/** Network id → ISO day on which a post could last not be read. */
export async function listUnread(): Promise<Record<string, string>> {
  const stored = await chrome.storage.local.get<Record<string, string>>(null);
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, day]) => [key.slice(PREFIX.length), day]),
  );
}

/** Calls back with all of it whenever it changes. */
export function watchUnread(changed: (unread: Record<string, string>) => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    const concerns = Object.keys(changes).some((key) => key.startsWith(PREFIX));
    if (area === 'local' && concerns) listUnread().then(changed);
  });
}
