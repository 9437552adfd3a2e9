import { expect, test } from 'vitest';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { Bars } from '../../../src/ui/report/bars.tsx';
import { draw } from '../draw.ts';

/** The totals above bars of so many attempts each. */
async function totals(counts: readonly number[]) {
  const columns = counts.map((count, index) => ({
    ...{ id: `${2016 + index}`, label: '', name: '', isWhole: false },
    tally: { ...NO_CHECKS, stopped: count },
  }));
  const page = await draw(Bars, { columns, average: null, label: '' });
  return [...page.querySelectorAll('.total')].map((one) => one.textContent);
}

test('totals are told in full where few bars leave them room, and briefly above many', async () => {
  expect(await totals([467, 9_876, 11_149])).toEqual(['467', '9,876', '11.1K']);
  expect(await totals([467, 9_876, 11_149, ...Array(6).fill(11_051)])).toEqual([
    ...['467', '9.9K'],
    ...Array(7).fill('11K'),
  ]);
});
