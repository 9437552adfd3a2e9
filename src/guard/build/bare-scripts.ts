const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Builds scripts in sites' pages without what WXT puts around them, which says what went wrong while developing
 * and is 470 bytes in each.
 */
export const bareScripts = () => ({
  name: 'bare-scripts',
  enforce: 'pre' as const,
  load(id: string) {
    if (!id.startsWith(WRAPPER)) return null;
    return `import script from ${JSON.stringify(id.slice(WRAPPER.length))}; script.main();`;
  },
});
