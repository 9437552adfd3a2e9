/** Downloads as browsers have them, as far as copies need: WXT's fake has none. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowed, startAnew } from '../fake.ts';

interface Item {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  state: 'in_progress' | 'complete' | 'interrupted';
  filename: string;
  byExtensionId: string;
  error?: string;
}

const listeners = new Set<() => unknown>();

export const downloads = {
  /** What lies in the folder, by name. */
  files: new Map<string, string>(),
  /** What stands in the browser's list. */
  listed: new Map<number, Item>(),
  /** The next one ends when `ends` is called. */
  isSlow: false,
  isFailing: false,
  cancelled: 0,
  /** How often anything was to be saved. */
  asked: 0,
  onChanged: {
    addListener: (listener: () => unknown) => listeners.add(listener),
    removeListener: (listener: () => unknown) => listeners.delete(listener),
    count: () => listeners.size,
  },
  async download({ url, filename: name }: { url: string; filename: string }): Promise<number> {
    downloads.asked += 1;
    if (downloads.isFailing) throw new Error('no folder');
    const id = downloads.listed.size + 1;
    const item: Item = {
      id,
      name,
      url,
      state: 'in_progress',
      filename: '',
      byExtensionId: fakeBrowser.runtime.id,
    };
    downloads.listed.set(id, item);
    if (!downloads.isSlow) finish(item);
    return id;
  },
  async search({ id, state }: { id?: number; state?: string }): Promise<Item[]> {
    const all = [...downloads.listed.values()];
    return all.filter((one) => one.id === (id ?? one.id) && one.state === (state ?? one.state));
  },
  async erase({ id }: { id: number }): Promise<void> {
    downloads.listed.delete(id);
  },
  async cancel(): Promise<void> {
    downloads.cancelled += 1;
  },
};

function finish(item: Item): void {
  item.state = 'complete';
  item.filename = item.name;
  downloads.files.set(item.name, atob(item.url.split(',')[1] ?? ''));
}

/** Ends the download that is under way. */
export async function ends({ state, error }: Pick<Item, 'state' | 'error'>): Promise<void> {
  for (const item of downloads.listed.values()) {
    if (state === 'complete') finish(item);
    else Object.assign(item, { state, error });
  }
  await Promise.all([...listeners].map((listener) => listener()));
}

export const failing = (isFailing: boolean): void => void Object.assign(downloads, { isFailing });

/** A browser anew, in which files may be saved and none are. */
export async function startDownloads(): Promise<void> {
  await startAnew();
  allowed.add('downloads');
  downloads.files.clear();
  downloads.listed.clear();
  listeners.clear();
  Object.assign(downloads, { isSlow: false, isFailing: false, cancelled: 0, asked: 0 });
  Object.assign(fakeBrowser, { downloads });
}
