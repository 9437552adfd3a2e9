/** For scripts in sites' pages: WXT's own `defineUnlistedScript` takes options too, which costs each 75 bytes. */
export const defineScript = (main: () => void) => ({ main });
