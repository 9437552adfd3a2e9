/** The addresses of our own pages: written and read here alone. */
import { SURFACES, type Surface } from '../../networks/network.ts';
import { SOURCES, type VisitSource } from '../visits/source.ts';

/** One of the screens of the home page, or the page itself. */
export const homePage = (screen?: string): string =>
  screen ? `/home.html#/${screen}` : '/home.html';

/** The pause page's file. */
export const PAUSE_PAGE = '/pause.html';

/** The pause page as a browser rule leads to it: whose identity (its opaque key), and which kind of page. */
export const pausePageOf = (key: string, surface: Surface): string =>
  `${PAUSE_PAGE}?${new URLSearchParams({ k: key, s: surface })}`;

/** Every pause page, as the browser's patterns for addresses go. */
export const PAUSE_PAGES = `${PAUSE_PAGE}*`;

/** What the pause page's address tells; what a rule cannot know is missing. */
export interface PauseAddress {
  readonly key: string;
  readonly surface: Surface;
  readonly source: VisitSource;
  /** The visit's id, where the guard made one. */
  readonly visit?: string | undefined;
  /** How many steps of history lead away from it. */
  readonly back: 1 | 2;
}

/** The pause page as the guard's visit leads to it. Sources are named by their place, so that it tells a site nothing. */
export function pausePageFor({ key, surface, source, visit, back }: PauseAddress): string {
  const more = new URLSearchParams({ b: String(back), w: String(SOURCES.indexOf(source)) });
  if (visit) more.set('v', visit);
  return `${pausePageOf(key, surface)}&${more}`;
}

/** Reads the query of a pause page's address. */
export function readPausePage(search: string): PauseAddress {
  const query = new URLSearchParams(search);
  return {
    key: query.get('k') ?? '-',
    surface: SURFACES.find((one) => one === query.get('s')) ?? 'other',
    source: SOURCES[Number(query.get('w') ?? 0)] ?? 'load',
    visit: query.get('v') ?? undefined,
    back: query.get('b') === '2' ? 2 : 1,
  };
}
