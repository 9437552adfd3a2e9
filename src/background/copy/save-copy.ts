import { browser } from '#imports';
import type { Miss } from '../../model/copy/auto-copy.ts';

/** Why a copy could not be saved. */
export class Missed extends Error {
  readonly why: Miss;

  constructor(why: Miss) {
    super(`copy: ${why}`);
    this.why = why;
  }
}

/** Asked for in the click that switches copies on. */
const maySave = () => browser.permissions.contains({ permissions: ['downloads'] });

/**
 * So much is handed over as an address at most, in bytes: of 30 MB Chromium 156 made a file in 10 s, of 100 MB in more
 * than 50.
 */
const MOST_ADDRESS_BYTES = 32 * 1024 * 1024;

/** A file that has no name after so long is one that the browser asks the user about, in milliseconds. */
const ASKING_MS = 20_000;

/** What browsers say of a download that was interrupted (`FILE_NO_SPACE`, `FILE_ACCESS_DENIED` …), as far as it tells. */
const whyOf = (error: string | undefined): Miss => {
  if (error === 'FILE_NO_SPACE') return 'room';
  return error?.startsWith('FILE_') ? 'folder' : 'other';
};

/**
 * Saves a file under a name in the downloads folder; one of that name gives way once the new one is whole, as browsers
 * write beside it first. It does not stay in the browser's list.
 * @throws Missed
 */
export async function saveCopy(filename: string, file: Blob): Promise<void> {
  const url = await addressOf(file);
  // Last of all, as it may be given back meanwhile.
  if (!(await maySave())) throw new Missed('permission');
  const { downloads } = browser;
  const how = { filename, conflictAction: 'overwrite', saveAs: false } as const;
  const id = await downloads.download({ url, ...how }).catch(() => {
    throw new Missed('folder');
  });
  try {
    const error = await ending(id);
    if (error) throw new Missed(error);
  } finally {
    await downloads.erase({ id });
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

/** Ends what is being saved, by a worker before this one too: nothing more comes to lie in the folder. */
export async function stopSaving(): Promise<void> {
  if (!(await maySave())) return;
  const { downloads, runtime } = browser;
  for (const { id, byExtensionId } of await downloads.search({ state: 'in_progress' }))
    if (byExtensionId === runtime.id) await downloads.cancel(id);
}

/** An address of a file. A worker of Chromium's (156) makes none of blobs, and Firefox (153) downloads no `data:`. */
async function addressOf(file: Blob): Promise<string> {
  if (import.meta.env.FIREFOX) return URL.createObjectURL(file);
  if (file.size > MOST_ADDRESS_BYTES) throw new Missed('large');
  return `data:application/octet-stream;base64,${(await file.bytes()).toBase64()}`;
}

/** Resolves once a download has ended: to nothing where it is whole. */
async function ending(id: number): Promise<Miss | null> {
  const { downloads } = browser;
  const { promise, resolve } = Promise.withResolvers<Miss | null>();
  const look = async () => {
    const [item] = await downloads.search({ id });
    if (!item || item.state === 'interrupted') resolve(whyOf(item?.error));
    else if (item.state === 'complete') resolve(null);
    return item;
  };
  // Whatever `saveAs` says, Chromium 156 asks where its user wants to be asked.
  const late = setTimeout(async () => {
    if ((await look())?.filename) return;
    await downloads.cancel(id);
    resolve('asks');
  }, ASKING_MS);
  downloads.onChanged.addListener(look);
  try {
    await look();
    return await promise;
  } finally {
    clearTimeout(late);
    downloads.onChanged.removeListener(look);
  }
}
