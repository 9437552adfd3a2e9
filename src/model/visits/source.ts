import type { Surface } from '../../networks/network.ts';
import { isMet, type Origin } from './visit.ts';

/**
 * How a visit came to our notice: a page load, a move inside a page, a click meant for a new tab, a site
 * that moved on by itself (`skip` if past them again), a page that only then said whose it is, or a page
 * that was let through and no longer is. New ones go last: the pause page's address names them by their place.
 */
export const SOURCES = ['load', 'inside', 'new-tab', 'advance', 'skip', 'feed', 'ended'] as const;
export type VisitSource = (typeof SOURCES)[number];

const ORIGINS_BY_SOURCE = {
  load: 'opened',
  inside: 'link',
  'new-tab': 'link',
  advance: 'advance',
  skip: 'advance',
  feed: 'feed',
  ended: 'link',
} as const satisfies Record<VisitSource, Origin>;

/** Whether a visit of this source was run into. */
export const isUnasked = (source: VisitSource): boolean => isMet(ORIGINS_BY_SOURCE[source]);

/** How a visit came about, as far as its source and kind of page tell. */
export const originOf = (source: VisitSource, surface: Surface): Origin =>
  surface === 'search' ? 'search' : ORIGINS_BY_SOURCE[source];
