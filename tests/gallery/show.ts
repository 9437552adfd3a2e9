import { startBackground } from './fake/background.ts';
import { setClock } from './fake/clock.ts';
import { askFor } from './fake/language.ts';
import { drawn, there } from './hands.ts';
import { followParts, followWords } from './speak.ts';
import { states } from './states/all.ts';

const PAGES = {
  home: () => import('../../entrypoints/home/main.tsx'),
  pause: () => import('../../entrypoints/pause/page.tsx'),
  popup: () => import('../../entrypoints/popup/main.tsx'),
};

/**
 * Draws the page of the state that an address names; the document says so once it is complete.
 * @throws where there is no such state
 */
export async function show(asked: URLSearchParams): Promise<void> {
  const state = states.get(asked.get('state') ?? '');
  if (!state) throw new Error(`no state ${asked.get('state')}`);
  setClock(state.now, state.timeZone);
  askFor(asked.get('language') ?? 'en-US');
  const [, page, query = '', hash = ''] = /^(\w+)\??([^#]*)(#?.*)$/.exec(state.at) ?? [];
  history.replaceState(
    null,
    '',
    `?${new URLSearchParams([...asked, ...new URLSearchParams(query)])}${hash}`,
  );
  await startBackground(state);
  followParts();
  followWords();
  await PAGES[page as keyof typeof PAGES]();
  await state.act?.();
  await there(state.shows);
  await document.fonts.ready;
  await drawn();
  document.documentElement.dataset.complete = '';
}
