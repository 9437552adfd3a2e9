/** What a page may be needed for: a pass for one of these opens at once, whatever was chosen. */
export const NEEDS = ['children', 'legal', 'safety', 'belongings'] as const;
export type Need = (typeof NEEDS)[number];
