import type {} from './page-scripts.ts';

/** The guard's cover, for scripts that begin to cover once they have heard from it: one copy of it in a page. */
export const cover = (): void => globalThis.guardContext?.cover();

/** Shows the page again, unless the guard itself covers it. */
export const uncover = (): void => globalThis.guardContext?.uncover();

/** Ends what the page still loads. */
export const stopLoading = (): void => globalThis.guardContext?.stopLoading();
