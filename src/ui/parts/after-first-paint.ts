/** How long the first paint is waited for, in milliseconds; a page that comes to be hidden is not painted. */
export const LONGEST_WAIT_MS = 200;

/** The first paint with anything on it: the empty ground is painted before. */
const PAINTED = 'first-contentful-paint';

/** Does something once what there is to see is painted, so that it does not hold that up; at once where nobody sees the page. */
export function afterFirstPaint(act: () => void): void {
  const painted = new Promise<void>((done) =>
    new PerformanceObserver((entries) => {
      if (entries.getEntriesByName(PAINTED).length > 0) done();
    }).observe({ type: 'paint', buffered: true }),
  );
  const waited = new Promise((wake) => setTimeout(wake, LONGEST_WAIT_MS));
  if (document.hidden) act();
  else Promise.race([painted, waited]).then(act);
}
