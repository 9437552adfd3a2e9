import { ENGINES, type Engine } from '../../networks/data/engines.ts';

/** So many engines that are not closed stand in sight: those that most people use. */
const MOST_ENGINES = 3;

/**
 * Which engines to show first, and the rest. No browser tells which one is searched with: `browser.search` wants a
 * permission of its own (MDN). So those that are closed come first, then those usual in a language.
 * @param closed ids of engines
 * @param language a BCP 47 tag
 */
export function engineOrder(
  closed: readonly string[],
  language: string,
): { first: Engine[]; rest: Engine[] } {
  const { language: spoken } = new Intl.Locale(language);
  const isUsual = ({ usualIn }: Engine) => usualIn?.includes(spoken) ?? false;
  const isClosed = ({ id }: Engine) => closed.includes(id);
  const open = ENGINES.filter((one) => !isClosed(one));
  const sorted = [...open.filter(isUsual), ...open.filter((one) => !isUsual(one))];
  const first = [...ENGINES.filter(isClosed), ...sorted.slice(0, MOST_ENGINES)];
  return { first, rest: sorted.slice(MOST_ENGINES) };
}
