/** The icons that tell what this is, and those that tell nothing, by their size in pixels. */
const at = (kind: string) => ({ 16: `/icon/${kind}16.png`, 32: `/icon/${kind}32.png` });

export const USUAL_ICONS = at('');
export const PLAIN_ICONS = at('plain-');

/** What a tab and a notification of ours wear where they are to tell nothing. */
export const PLAIN_ICON = '/icon/plain-128.png';
