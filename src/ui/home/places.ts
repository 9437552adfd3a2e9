/** Where each screen was left, so that the browser's Back and Forward come to where one was. */
interface Place {
  /** How far down, in pixels. */
  readonly top: number;
  /** Where the link that was followed leads; null where none was. */
  readonly link: string | null;
}

/** By the key of the screen's entry in the tab's history. */
const places = new Map<string, Place>();

const keyNow = (): string => navigation.currentEntry?.key ?? '';

navigation.addEventListener('navigate', () => {
  const link = document.activeElement?.getAttribute('href') ?? null;
  places.set(keyNow(), { top: scrollY, link });
});

/** What a person goes on with: nothing moves under their hands. */
const HANDS = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Goes to where a screen that was just drawn was left, with the focus at the link that was followed; to the top of one that
 * is new. As far as it is not there yet, it is waited for, until somebody does something.
 * @param main has the focus where there is no such link
 */
export function goToPlace(main: HTMLElement): void {
  const key = keyNow();
  const place = places.get(key) ?? { top: 0, link: null };
  if (go(main, place)) return;
  const grows = new ResizeObserver(() => {
    if (key !== keyNow() || go(main, place)) end();
  });
  const end = () => {
    grows.disconnect();
    for (const one of HANDS) removeEventListener(one, end);
  };
  for (const one of HANDS) addEventListener(one, end);
  grows.observe(main);
}

/** Returns whether all of the way could be gone. */
function go(main: HTMLElement, { top, link }: Place): boolean {
  const left = link ? main.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`) : null;
  (left ?? main).focus({ preventScroll: true });
  scrollTo(0, top);
  return scrollY >= top - 1 && (left !== null || link === null);
}
