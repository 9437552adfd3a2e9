/**
 * The browser's API in memory, under its usual names: WXT's fake, and what that does not know. Import it
 * before anything that looks for the API.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { State } from '../state.ts';

const unheard = { addListener: () => undefined, removeListener: () => undefined };

/** Answers a message of a page. */
type Answer = (message: { type: string; data: unknown }) => Promise<unknown>;

/** Gives the browser the ways that a state says, and the background that answers there. */
export function setBrowser(
  { isPrivate, isShutOut, isUnpinned, mayNotify, mayAct, isRefused, openTab }: State,
  answer: Answer,
): void {
  Object.assign(fakeBrowser.extension, {
    inIncognitoContext: isPrivate ?? false,
    isAllowedIncognitoAccess: async () => !isShutOut,
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => mayNotify ?? true,
    getAll: async () => ({ origins: mayAct === false ? [] : ['*://*/*'] }),
    request: async () => !isRefused,
    onAdded: unheard,
    onRemoved: unheard,
  });
  Object.assign(fakeBrowser.action, {
    getUserSettings: async () => ({ isOnToolbar: !isUnpinned }),
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ url: openTab }] });
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => path,
    sendMessage: (message: Parameters<Answer>[0], done: (reply: unknown) => void) => {
      answer(message).then(
        (res) => done({ res }),
        (error: Error) => done({ err: { name: error.name, message: error.message, stack: '' } }),
      );
    },
  });
}

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
