import { stretch } from '../../src/ui/change/stretch.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';

/** The most that one may wait for after entering a passphrase, in milliseconds. */
const AIM = 1_000;

/** How long a passphrase takes to be stretched, on one core, as the page does it. */
export async function benchPassphrase(): Promise<Figure[]> {
  const { stretched } = await interleaved(5, {
    stretched: async () => {
      const start = performance.now();
      await stretch('three small words', '00'.repeat(16));
      return performance.now() - start;
    },
  });
  return [figure('a passphrase is stretched', median(stretched), 'ms', AIM)];
}
