import type {} from './page-scripts.ts';

/**
 * For scripts in sites' pages: WXT's own `defineUnlistedScript` takes options too, which costs each 75 bytes. What
 * they hand on to each other is made theirs first: an element with one of these ids would be taken for it
 * (Chromium 156).
 */
export const defineScript = (main: () => void) => ({
  main: () => {
    for (const name of ['guardContext', 'reread', 'owner', 'stay', 'passNote', 'veil'] as const)
      if (!Object.hasOwn(globalThis, name)) globalThis[name] = undefined;
    main();
  },
});
