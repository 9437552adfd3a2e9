import { spawnSync } from 'node:child_process';
import { sample } from '../networks/sample.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';

/** So many URLs, of all networks in turn. */
const URLS = Array.from({ length: 10_000 }, (_, index) => sample[index % sample.length]?.url);

/** The most that all of them may take, in milliseconds. */
const AIM_MS = 1_000;

/** Milliseconds that the command takes for these. */
function timed(urls: readonly unknown[]): number {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'identify'], {
    input: urls.join('\n'),
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error('identify failed');
  return performance.now() - start;
}

/** How long the command takes to read many URLs, and to start. */
export async function benchIdentify(): Promise<Figure[]> {
  const times = await interleaved(3, {
    many: () => timed(URLS),
    one: () => timed(URLS.slice(0, 1)),
  });
  return [
    figure('identify: 10,000 URLs', median(times.many), 'ms', AIM_MS),
    figure('the same for one, which is its start', median(times.one), 'ms', null),
  ];
}
