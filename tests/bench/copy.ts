import type { Driver } from '../browsers/driver.ts';
import { type Figure, figure, median } from './figure.ts';

/** The most that ten years of checks may take, in milliseconds. */
const AIM = 5_000;

/** A task longer than this is felt, in milliseconds. */
const FELT = 200;

/** Runs in Settings: makes a copy without a passphrase, catching the file. */
async function copyOnce(): Promise<{ time: number; longest: number; bytes: number }> {
  let bytes = 0;
  const made = new Promise<void>((resolve) => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      bytes = file.size;
      URL.createObjectURL = createObjectURL;
      resolve();
      return createObjectURL(new Blob([]));
    };
  });
  const start = performance.now();
  let [longest, before, isDone] = [0, start, false];
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (!isDone) requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
  document.querySelector<HTMLElement>('.copy-form + details .button')?.click();
  await made;
  isDone = true;
  return { time: performance.now() - start, longest, bytes };
}

/** Over the ten years that the report was measured with: how long a copy of them takes, how long the page is held up meanwhile, and what it takes of memory. */
export async function benchCopy(driver: Driver): Promise<Figure[]> {
  const { home } = driver;
  await home.evaluate(() => location.assign('#/settings/copies'));
  await home.waitForSelector('.copy-form + details');
  const rounds: Awaited<ReturnType<typeof copyOnce>>[] = [];
  for (let round = 0; round < 3; round += 1) rounds.push(await home.evaluate(copyOnce));
  const of = (name: 'time' | 'longest' | 'bytes') => median(rounds.map((round) => round[name]));
  const { JSHeapUsedSize = 0 } = await home.metrics();
  return [
    figure('copy of 200,000 checks', of('time'), 'ms', AIM),
    figure('the page held up meanwhile, longest', of('longest'), 'ms', FELT),
    figure('copy of 200,000 checks, size', of('bytes') / 1e6, 'MB', null),
    figure('page’s memory after it', JSHeapUsedSize / 1e6, 'MB', 100),
  ];
}
