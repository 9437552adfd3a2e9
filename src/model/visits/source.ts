/**
 * How a visit came to our notice: a page load, a move inside a page, a click meant for a new tab, a site
 * that moved on by itself (`skip` if past them again), or a page that only then said whose it is.
 */
export const SOURCES = ['load', 'inside', 'new-tab', 'advance', 'skip', 'feed'] as const;
export type VisitSource = (typeof SOURCES)[number];
