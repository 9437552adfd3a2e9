import type { Browser, Page } from 'puppeteer-core';
import type { StandIn } from '../stand-in/server.ts';

/** What is particular about a browser that is started. */
export interface Particular {
  /** The folder of the build, where it is not the one that ships; in Chromium alone. */
  readonly extension?: string;
  /** Where its clock is, as `Etc/GMT-5`. */
  readonly timeZone?: string;
  /** The folder of a profile that outlives it; one of its own otherwise. */
  readonly profile?: string;
  /** The extension stays in that profile, as if its user had put it in: what a driver puts in is gone with the next start. */
  readonly stays?: true;
  /** What it opens by itself as it starts: an address, or what was open when it was closed. */
  readonly opens?: URL | 'what was open';
  /** The folder that it saves files in. */
  readonly downloads?: string;
  /** Its window has tab strip and toolbar. */
  readonly hasToolbar?: true;
  /** It starts a process ahead of need, as its users' do: for what measures time (Chromium). */
  readonly startsAhead?: true;
  /** After how many idle milliseconds Firefox ends the background. */
  readonly idle?: number;
}

/** A real browser with the built extension in it, on the stand-in networks. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** All open tabs, as the browser itself tells. */
  readonly pages: () => Promise<Page[]>;
  readonly standIn: StandIn;
  /** The folder that it saves files in; it goes when the browser is closed. */
  readonly downloads: string;
  /** A page of the extension, kept open: in Chromium the welcome page it opened itself, or what `openHome` opened last. */
  home: Page;
  /** `chrome-extension://…` or `moz-extension://…`. */
  readonly origin: string;
  /** Does what makes the browser ask for a permission, and says yes. */
  allowing: (ask: () => Promise<void>) => Promise<void>;
  /** The same, and says no. */
  readonly refusing: (ask: () => Promise<void>) => Promise<void>;
  /** Does what makes the browser decide whether it may clear what we keep by itself, and has it promise not to, or not. */
  readonly promising: (isPromised: boolean, ask: () => Promise<void>) => Promise<void>;
  /** Has a page drawn as for a picture: in a colour scheme, and without scrollbars, which take room from a phone's. */
  readonly drawIn: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** Ends the background worker, as browsers do when it is idle. */
  stopWorker: () => Promise<void>;
  /** Puts the extension in again, as an update does; its own pages close. */
  update: () => Promise<void>;
  /** Opens `home` anew, as after an update. */
  openHome: () => Promise<void>;
  /** Installs the extension anew, as for a new user: nothing that was kept or allowed is left, and no other tab. */
  renew: () => Promise<void>;
  /** Switches the extension off and on again, as a person can; `home` opens anew. */
  switchOffAndOn: () => Promise<void>;
  /** Allows the extension in private windows, as it is from the start, or no longer; `home` opens anew. */
  allowInPrivate: (isAllowed: boolean) => Promise<void>;
  /** A page in a private window of its own. */
  openPrivate: () => Promise<Page>;
  /** Puts in another extension, which may act on all sites; what comes back takes it out. */
  installAnother: (folder: string) => Promise<() => Promise<void>>;
  /** Takes the list's rules away, and the room that there is for them; what comes back makes room again. */
  takeRoom: () => Promise<() => Promise<void>>;
  /** Kills the browser, as a power cut does. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

/** Where a page is. Asked of the page itself: Firefox does not tell of addresses of extensions. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);
